package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;
import vn.hientai.shared.RuleViolation;

/**
 * Reads the tables people bring. What is no table, too much or harmful is refused by a {@link RuleViolation} whose code
 * says why: {@code sheet.refused.…}.
 */
public final class SheetReader {

    /** Most bytes of a workbook and characters of a clipboard. */
    public static final int MOST_BYTES = 5 * 1024 * 1024;

    private final List<SheetColumn> columns;
    private final Map<String, String> mapping;

    private SheetReader(List<SheetColumn> columns, Map<String, String> mapping) {
        this.columns = columns;
        this.mapping = mapping;
    }

    /**
     * Reads a table from a clipboard.
     *
     * @param text what the clipboard holds as text/plain
     * @param html what it holds as text/html: merged cells and fonts are seen only there; null when there is none
     * @param columns what to look for
     * @param mapping column letter → column name a person chose, empty for automatic
     */
    public static ReadSheet clipboard(
            String text, @Nullable String html, List<SheetColumn> columns, Map<String, String> mapping) {
        Clipboard.limit(text.length());
        var reader = new SheetReader(columns, mapping);
        var tables = html == null ? List.<RawGrid>of() : HtmlTables.read(html);
        var grids = tables.isEmpty() ? List.of(Clipboard.read(text)) : tables;
        var read = reader.read(grids);
        if (read.isSingle() && mapping.isEmpty() && !read.sheet().isMapped()) {
            throw new RuleViolation("sheet.refused.no-table");
        }
        return read.sheet();
    }

    /**
     * Reads a table from a workbook (.xlsx).
     *
     * @param columns what to look for
     * @param mapping column letter → column name a person chose, empty for automatic
     */
    public static ReadSheet workbook(byte[] content, List<SheetColumn> columns, Map<String, String> mapping) {
        return new SheetReader(columns, mapping).read(Workbook.read(content)).sheet();
    }

    private Candidate read(List<RawGrid> grids) {
        var candidates = grids.stream()
                .filter(grid -> !grid.rows().isEmpty())
                .map(Repair::repair)
                .filter(repaired -> !repaired.grid().rows().isEmpty())
                .map(repaired -> new Candidate(repaired, new HeadingFinder(repaired.grid(), columns).find()))
                .toList();
        if (candidates.isEmpty()) {
            throw new RuleViolation("sheet.refused.empty");
        }
        var best = candidates.stream()
                .max(Comparator.comparingInt(Candidate::rank))
                .orElseThrow();
        var rest = candidates.stream()
                .filter(other -> other != best && other.heading() != null)
                .toList();
        return best.with(read(best, rest));
    }

    private ReadSheet read(Candidate best, List<Candidate> rest) {
        var grid = best.repaired().grid();
        var table = new TableReader(grid, heading(grid, best.heading())).read();
        var faults = new ArrayList<>(best.repaired().faults());
        faults.addAll(table.faults());
        rest.stream()
                .filter(other -> !best.isIssued() || !other.isGuide())
                .map(this::unread)
                .filter(Objects::nonNull)
                .forEach(faults::add);
        return new ReadSheet(
                table.name(),
                table.headings(),
                table.lines(),
                table.skipped(),
                best.repaired().repairs(),
                faults);
    }

    /** Tells of another table with lines, null when it has none. */
    private @Nullable Message unread(Candidate other) {
        var grid = other.repaired().grid();
        var lines = new TableReader(grid, Objects.requireNonNull(other.heading()))
                .read()
                .lines()
                .size();
        if (lines == 0) {
            return null;
        }
        return grid.name().isEmpty()
                ? Message.of(
                        "sheet.fault.other-table", lines, grid.rows().get(0).first())
                : Message.of("sheet.fault.other-sheet", grid.name(), lines);
    }

    private Heading heading(Grid grid, @Nullable Heading found) {
        var chosen = new HashMap<String, Integer>();
        for (var column = 0; column < grid.width(); column++) {
            var name = mapping.get(Grid.letter(column));
            if (name != null && !name.isBlank()) {
                chosen.putIfAbsent(name, column);
            }
        }
        var heading = found == null ? FirstRow.heading(grid, columns) : found;
        return mapping.isEmpty() ? heading : heading.with(chosen);
    }

    /** One of the tables brought. */
    private record Candidate(
            Repair.Repaired repaired,
            @Nullable Heading heading,
            @Nullable ReadSheet read) {

        Candidate(Repair.Repaired repaired, @Nullable Heading heading) {
            this(repaired, heading, null);
        }

        Candidate with(ReadSheet sheet) {
            return new Candidate(repaired, heading, sheet);
        }

        ReadSheet sheet() {
            return Objects.requireNonNull(read);
        }

        boolean isSingle() {
            return repaired.grid().rows().stream().allMatch(row -> row.filled() <= 1);
        }

        /** Whether it carries the hidden column of an issued workbook. */
        boolean isIssued() {
            return heading != null && heading.headed(TableReader.LINE_ID) >= 0;
        }

        /** Whether it is the guide of an issued workbook, which names the columns too. */
        boolean isGuide() {
            return Cleaning.key(repaired.grid().name()).equals("huong dan");
        }

        /** The named sheet first, then the most recognised columns, then the most rows. */
        int rank() {
            var named = Cleaning.key(repaired.grid().name()).equals("nhu cau") ? 1_000 : 0;
            var score = heading == null ? 0 : named + heading.score();
            return score * (Grid.MOST_ROWS + 1) + repaired.grid().rows().size();
        }
    }
}
