package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;
import vn.hientai.sheet.Grid.Row;

/** Reads the lines below a heading and tells every row that is none. */
final class TableReader {

    /** The heading of the hidden column an issued workbook carries. */
    static final String LINE_ID = "hientai-id";

    private static final int SAMPLE = 80;
    private static final Pattern NUMERIC = Pattern.compile("[-+(]?[\\d.,\\s]+[)%]?|=.*", Pattern.DOTALL);
    private static final Pattern SERIAL = Pattern.compile("[(\\[]?(?:\\d{1,5}|[IVXLC]{1,6}|[A-Za-z])[.)\\]]*");

    private final Grid grid;
    private final Heading heading;
    private final int width;
    private final Map<Integer, String> names = new TreeMap<>();
    private final RowKinds kinds;
    private final int serial;
    private final int id;
    private final List<SheetLine> lines = new ArrayList<>();
    private final List<SkippedRow> skipped = new ArrayList<>();
    private final List<Message> faults = new ArrayList<>();

    TableReader(Grid grid, Heading heading) {
        this.grid = grid;
        this.heading = heading;
        this.width = grid.width();
        this.id = heading.headed(LINE_ID);
        this.serial = serial(heading);
        heading.columns().forEach((name, column) -> names.put(column, name));
        if (names.isEmpty()) {
            for (var column = 0; column < width; column++) {
                names.put(column, Grid.letter(column));
            }
        }
        names.remove(id);
        this.kinds = new RowKinds(grid, heading, names.keySet(), serial, id);
    }

    /** Everything found. */
    ReadSheet read() {
        for (var index = 0; index < grid.rows().size(); index++) {
            Patience.check();
            var row = grid.rows().get(index);
            var reason = kinds.reason(index);
            if (reason != null) {
                skipped.add(new SkippedRow(row.number(), reason, sample(row)));
            } else if (kinds.isLine(index)) {
                lines.add(line(row));
            }
        }
        return new ReadSheet(grid.name(), headings(), lines, skipped, List.of(), faults);
    }

    private SheetLine line(Row row) {
        var cells = new HashMap<String, SheetCell>();
        names.forEach((column, name) -> cells.put(name, cell(row, column)));
        var lineId = id < 0 || !row.has(id) ? null : row.text(id);
        return new SheetLine(row.number(), row.hidden(), lineId, cells);
    }

    private SheetCell cell(Row row, int column) {
        var texts = new LinkedHashSet<String>();
        var address = column;
        for (var at = column; at < beyond(column); at++) {
            var text = row.has(at) ? row.text(at) : above(row, at);
            if (!text.isEmpty()) {
                address = texts.isEmpty() ? at : address;
                texts.add(text);
            }
        }
        return new SheetCell(Grid.letter(address) + row.number(), String.join(" ", texts));
    }

    /** The first column to the right that the heading above no longer reaches over. */
    private int beyond(int column) {
        if (heading.last() < heading.first()) {
            return column + 1;
        }
        var merge = grid.mergeAt(grid.rows().get(heading.last()).number(), column);
        var beyond = merge == null ? column + 1 : Math.max(merge.right(), column) + 1;
        for (var next = column + 1; next < beyond; next++) {
            if (names.containsKey(next)) {
                return next;
            }
        }
        return Math.min(beyond, Math.max(width, column + 1));
    }

    /**
     * What merged cells above repeat in this row. A number is not repeated: it would be counted once for each line; the
     * line's missing number is then told by whoever checks it.
     */
    private String above(Row row, int column) {
        var merge = grid.mergeAt(row.number(), column);
        if (merge == null || merge.left() != column || merge.top() == row.number() || !kinds.isBody(merge.top())) {
            return "";
        }
        var text = grid.anchor(merge);
        if (!NUMERIC.matcher(text).matches()) {
            return text;
        }
        var fault = Message.of("sheet.fault.merged-number", Grid.letter(column) + merge.top(), text);
        if (!faults.contains(fault)) {
            faults.add(fault);
        }
        return "";
    }

    private List<ReadSheet.Heading> headings() {
        var headings = new ArrayList<ReadSheet.Heading>();
        for (var column = 0; column < width; column++) {
            if (column != id
                    && (kinds.isUsed(column) || !heading.texts().get(column).isEmpty())) {
                headings.add(new ReadSheet.Heading(
                        Grid.letter(column), heading.texts().get(column), recognised(column)));
            }
        }
        return headings;
    }

    private @Nullable String recognised(int column) {
        return heading.columns().isEmpty() ? null : names.get(column);
    }

    private static int serial(Heading heading) {
        for (var column = 0; column < heading.texts().size(); column++) {
            var text = heading.texts().get(column);
            if (Set.of("stt", "tt", "so tt", "so thu tu", "no").contains(Cleaning.key(text)) || text.equals("#")) {
                return heading.columns().containsValue(column) ? -1 : column;
            }
        }
        return -1;
    }

    /** Whether the text numbers a line. */
    static boolean isSerial(String text) {
        return SERIAL.matcher(text).matches();
    }

    /** Whether the text is a count or a formula. */
    static boolean isNumeric(String text) {
        return NUMERIC.matcher(text).matches();
    }

    private static String sample(Row row) {
        var sample = new StringBuilder();
        for (var column = 0; column < row.cells().length && sample.length() < SAMPLE; column++) {
            if (row.has(column)) {
                sample.append(sample.isEmpty() ? "" : " ")
                        .append(row.text(column).replace('\n', ' '));
            }
        }
        return sample.length() > SAMPLE ? sample.substring(0, SAMPLE) + "…" : sample.toString();
    }
}
