package vn.hientai.demand;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import vn.hientai.shared.Bloc;

/** How many units of a call stand how, so finely that every filter of the board can say how many it leaves. */
public record BoardTally(List<Cell> cells) {

    public BoardTally {
        cells = List.copyOf(cells);
    }

    /** Every unit of the call that the reader serves or inspects. */
    public int total() {
        return sum(cell -> true);
    }

    /** Units that have not answered and still can. */
    public int silent() {
        return sum(cell -> cell.status().isSilent());
    }

    /** Units that gave the commune something, and it was not withdrawn. */
    public int answered() {
        return sum(cell -> !cell.status().isSilent()
                && cell.status() != BoardStatus.DEEMED_NIL
                && cell.status() != BoardStatus.NOT_HANDED_OVER);
    }

    /** Units of a Party branch that has not handed over. */
    public int notHandedOver() {
        return sum(cell -> cell.status() == BoardStatus.NOT_HANDED_OVER);
    }

    /** How many units the filter leaves; the text must be the one the tally was made with. */
    public int of(BoardFilter filter) {
        return sum(cell -> cell.fits(filter));
    }

    /** Units by status, every status present, in the order of the enum. */
    public Map<BoardStatus, Integer> byStatus() {
        var counts = new EnumMap<BoardStatus, Integer>(BoardStatus.class);
        for (var status : BoardStatus.values()) {
            counts.put(status, sum(cell -> cell.status() == status));
        }
        return counts;
    }

    private int sum(Predicate<Cell> wanted) {
        return cells.stream().filter(wanted).mapToInt(Cell::units).sum();
    }

    /**
     * Units alike in everything the board filters by.
     *
     * @param unsentLines whether lines lie in a draft and nothing was sent
     * @param found whether name or code contain the text looked for
     */
    public record Cell(BoardStatus status, Bloc bloc, boolean unsentLines, boolean found, int units) {

        private boolean fits(BoardFilter filter) {
            return (filter.status() == null || filter.status() == status)
                    && (filter.bloc() == null || filter.bloc() == bloc)
                    && (filter.need() != BoardNeed.SILENT || status.isSilent())
                    && (filter.need() != BoardNeed.UNSENT_LINES || unsentLines)
                    && (filter.text().isBlank() || found);
        }
    }
}
