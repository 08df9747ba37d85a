package vn.hientai.intake;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.intake.PlannedLine.Difference;
import vn.hientai.intake.PlannedLine.Fault;
import vn.hientai.intake.PlannedLine.Kind;
import vn.hientai.intake.StagedTable.Heading;
import vn.hientai.intake.StagedTable.Row;
import vn.hientai.intake.StagedTable.Telling;
import vn.hientai.shared.Message;
import vn.hientai.sheet.SkippedRow;

/** An intake as its page shows it: what would be taken, what not and why. */
public final class IntakePreview {

    /** More than anybody reads on a page; the returned workbook tells all. */
    private static final int MOST_SHOWN = 200;

    private static final int LONGEST = 80;

    private final Intake intake;
    private final ProposalDetails proposal;
    private final StagedTable table;
    private final Mapping mapping;
    private final Plan plan;
    private final PolicyTerms terms;
    private final boolean undoable;

    IntakePreview(
            Intake intake,
            ProposalDetails proposal,
            StagedTable table,
            Mapping mapping,
            Plan plan,
            PolicyTerms terms,
            boolean undoable) {
        this.intake = intake;
        this.proposal = proposal;
        this.table = table;
        this.mapping = mapping;
        this.plan = plan;
        this.terms = terms;
        this.undoable = undoable;
    }

    public Intake intake() {
        return intake;
    }

    public ProposalDetails proposal() {
        return proposal;
    }

    public Plan plan() {
        return plan;
    }

    /** Whether columns are known; otherwise a person says what they are. */
    public boolean isMapped() {
        return table.isMapped();
    }

    /** Whether it can be taken now: shown, in time, and with something to write. */
    public boolean isTakable() {
        return intake.isPreviewed() && proposal.canEdit() && isMapped() && !plan.changesNothing();
    }

    /** Whether it can be taken back now. */
    public boolean isUndoable() {
        return undoable && intake.isTaken() && proposal.canEdit();
    }

    /** Whether some row is faulty. */
    public boolean isFaulty() {
        return plan.count(Kind.FAULTY) > 0;
    }

    public int lines() {
        return table.rows().size();
    }

    public int count(String kind) {
        return plan.count(Kind.valueOf(kind));
    }

    /** All columns of the table with what was recognised. */
    public List<Column> columns() {
        return table.headings().stream().map(heading -> column(heading)).toList();
    }

    /** The cells a column can be. */
    public List<Choice> cells() {
        return List.of(LineCell.values()).stream()
                .map(cell -> new Choice(cell.field(), TableColumns.label(cell)))
                .toList();
    }

    /** Cells the table has no column for and that one choice can fill in every line. */
    public List<Gap> gaps() {
        return Stream.concat(PolicyTerms.cells().stream(), Figures.cells().stream())
                .filter(cell -> !table.headings().isEmpty() && !table.has(cell.field()))
                .map(cell -> new Gap(
                        cell.field(),
                        TableColumns.label(cell),
                        choices(cell),
                        mapping.everywhere().getOrDefault(cell.field(), "")))
                .filter(gap -> !gap.choices().isEmpty())
                .toList();
    }

    /** Whether something is still to be said about the columns. */
    public boolean asksForColumns() {
        return !isMapped() || gaps().stream().anyMatch(gap -> gap.chosen().isEmpty());
    }

    private List<Choice> choices(LineCell cell) {
        return Figures.cells().contains(cell)
                ? Figures.choices(cell, table)
                : terms.of(cell).stream()
                        .map(term -> new Choice(term.code(), Message.of("as-is", term.name())))
                        .toList();
    }

    /** Each fault with its row and cell, the first of them. */
    public List<FaultRow> faults() {
        var about =
                table.rows().stream().collect(Collectors.toMap(Row::number, IntakePreview::about, (one, other) -> one));
        return plan.of(Kind.FAULTY).stream()
                .flatMap(line -> line.faults().stream()
                        .map(fault -> new FaultRow(line.row(), about.getOrDefault(line.row(), ""), fault)))
                .limit(MOST_SHOWN)
                .toList();
    }

    public int faultCount() {
        return plan.of(Kind.FAULTY).stream()
                .mapToInt(line -> line.faults().size())
                .sum();
    }

    /** Each cell that changes, old and new. */
    public List<ChangedCell> changes() {
        return plan.of(Kind.CHANGED).stream()
                .flatMap(line -> line.differences().stream().map(cell -> changed(line, cell)))
                .limit(MOST_SHOWN)
                .toList();
    }

    /** Lines that would be added. */
    public List<PlannedLine> additions() {
        return plan.of(Kind.NEW).stream().limit(MOST_SHOWN).toList();
    }

    /** The category of a line in words. */
    public String categoryOf(LineContent line) {
        return terms.name(LineCell.CATEGORY, line.categoryCode());
    }

    public List<SkippedRow> skipped() {
        return table.skipped();
    }

    public List<Message> repairs() {
        return table.repairs().stream().map(Telling::message).toList();
    }

    /** What could not be read with certainty, or was left aside. */
    public List<Message> warnings() {
        return table.warnings().stream().map(Telling::message).toList();
    }

    /** Whether a page can show all of it. */
    public boolean isTooLong() {
        return Math.max(Math.max(faultCount(), plan.count(Kind.NEW)), plan.count(Kind.CHANGED)) > MOST_SHOWN;
    }

    private static String about(Row row) {
        var major = row.text(LineCell.MAJOR.field());
        return major.length() > LONGEST ? major.substring(0, LONGEST) + "…" : major;
    }

    private static Column column(Heading heading) {
        return new Column(heading.letter(), heading.text(), heading.column() == null ? "" : heading.column());
    }

    private ChangedCell changed(PlannedLine line, Difference cell) {
        var number = Objects.requireNonNull(line.current()).position();
        return new ChangedCell(
                line.row(),
                number,
                Objects.requireNonNull(line.content()).major(),
                TableColumns.label(cell.cell()),
                words(cell.cell(), cell.before()),
                words(cell.cell(), cell.after()));
    }

    private Message words(LineCell cell, @Nullable Object value) {
        return value == null
                ? Message.of("line.empty")
                : Message.of(
                        "as-is",
                        PolicyTerms.cells().contains(cell) ? terms.name(cell, value.toString()) : value.toString());
    }

    /** A column of the table; the name of its cell, empty for none. */
    public record Column(String letter, String text, String cell) {}

    /** One thing to choose. */
    public record Choice(String value, Message label) {}

    /** A cell no column fills, with what can be chosen for every line. */
    public record Gap(String field, Message label, List<Choice> choices, String chosen) {}

    /** A fault with the row it is in and the major that row is about. */
    public record FaultRow(int row, String about, Fault fault) {}

    /** A cell of a line of the draft that the table writes otherwise. */
    public record ChangedCell(int row, int number, String major, Message cell, Message before, Message after) {}
}
