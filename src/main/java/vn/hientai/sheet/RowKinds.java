package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hientai.sheet.Grid.Row;
import vn.hientai.sheet.SkippedRow.Reason;

/**
 * Tells lines from the rows around them. In doubt a row is a line: a person sees its faults, whereas a skipped line is
 * soon forgotten.
 */
final class RowKinds {

    private static final Pattern TOTAL = Pattern.compile(
            "(?:tổng cộng|tổng số|tong cong|tong so|cộng|tổng)"
                    + "(?:\\s*(?:nhóm|khối|mục|phần|chung|đơn vị|toàn|các|nhu cầu|số|\\(|[ivx\\d]+\\b).*)?[\\s:.]*",
            Pattern.DOTALL);
    private static final Pattern GROUP = Pattern.compile(
            "(?:[IVX]{1,5}|[A-H])\\s*[.)/:-]\\s*\\D.*|(?:Khối|Nhóm|Phần|Mục|KHỐI|NHÓM|PHẦN|MỤC)\\s.*", Pattern.DOTALL);
    private static final Pattern GROUP_SERIAL = Pattern.compile("[IVX]{1,5}[.)]?|[A-H][.)]?");
    private static final Pattern NOTE = Pattern.compile(
            "(?:ghi chu|luu y|chu thich|noi nhan|nhu tren|luu vt|nguoi lap|lap bang|nguoi tong hop|thu truong|hieu truong"
                    + "|giam doc|truong phong|truong ban|chu tich|pho chu tich|kt |tm |tl |q hieu|xac nhan|ky ten|ky ghi"
                    + "|ky va ghi|duyet|ngay \\d* ?thang|.{0,40} ngay \\d{0,2} ?thang \\d{0,2} ?nam).*");
    private static final Pattern ORDINAL = Pattern.compile("[(\\[]?(\\d{1,2}|[A-Ha-h])[.)\\]]?");
    private static final Pattern CALCULATED = Pattern.compile("[(\\[]?\\d{1,2}[)\\]]?\\s*=.*");

    private final Grid grid;
    private final Heading heading;
    private final Set<Integer> columns;
    private final int serial;
    private final int id;
    private final List<@Nullable Reason> reasons = new ArrayList<>();
    private final List<Boolean> lines = new ArrayList<>();
    private final Set<Integer> body = new HashSet<>();
    private final Set<Integer> used = new HashSet<>();
    private int lastFull = -1;
    private boolean below;

    RowKinds(Grid grid, Heading heading, Set<Integer> columns, int serial, int id) {
        this.grid = grid;
        this.heading = heading;
        this.columns = columns;
        this.serial = serial;
        this.id = id;
        for (var index = heading.last() + 1; index < grid.rows().size(); index++) {
            if (mapped(grid.rows().get(index)) >= 2 && special(index) == null) {
                lastFull = index;
            }
        }
        for (var index = 0; index < grid.rows().size(); index++) {
            decide(index);
        }
    }

    /** Why the row is no line; null for a line and for a row in which nothing was typed. */
    @Nullable
    Reason reason(int index) {
        return reasons.get(index);
    }

    boolean isLine(int index) {
        return lines.get(index);
    }

    /** Whether a row, as the program numbers it, is a line. */
    boolean isBody(int number) {
        return body.contains(number);
    }

    /** Whether a line has a text in the column. */
    boolean isUsed(int column) {
        return used.contains(column);
    }

    private void decide(int index) {
        var row = grid.rows().get(index);
        var reason = reasonOf(index, row);
        var line = reason == null && mapped(row) > 0;
        reasons.add(reason);
        lines.add(line);
        if (line) {
            body.add(row.number());
            for (var column = 0; column < row.cells().length; column++) {
                if (row.has(column)) {
                    used.add(column);
                }
            }
        }
    }

    private @Nullable Reason reasonOf(int index, Row row) {
        if (index < heading.first()) {
            return Reason.TITLE;
        }
        if (index <= heading.last()) {
            return Reason.HEADING;
        }
        var special = special(index);
        if (special != null) {
            below |= special == Reason.NOTE || special == Reason.TOTAL && index > lastFull;
            return special;
        }
        if (mapped(row) == 0) {
            return others(row) > 0 ? Reason.NOTE : null;
        }
        if (below && isComplete(row)) {
            below = false;
        }
        below |= index > lastFull && row.filled() == 1 && hasGap(index);
        return below ? Reason.NOTE : null;
    }

    /** What the row alone shows it to be, null for a line. */
    private @Nullable Reason special(int index) {
        var row = grid.rows().get(index);
        if (isNumbering(index, row) || isRepeatedHeading(row)) {
            return Reason.HEADING;
        }
        var first = first(row);
        if (TOTAL.matcher(first.toLowerCase(Locale.ROOT)).matches() && words(row) == 1) {
            return Reason.TOTAL;
        }
        if (isGroup(row, first)) {
            return Reason.GROUP;
        }
        return isNote(row, first) ? Reason.NOTE : null;
    }

    private boolean isGroup(Row row, String first) {
        if (words(row) != 1 || heading.columns().isEmpty()) {
            return false;
        }
        var numbered = serial >= 0 && GROUP_SERIAL.matcher(row.text(serial)).matches();
        var merge = grid.mergeAt(row.number(), columnOf(row, first));
        var wide = merge != null && merge.right() - merge.left() >= 2 && numbers(row) == 0;
        return numbered
                || wide && index(row) <= lastFull
                || GROUP.matcher(first).matches();
    }

    private int index(Row row) {
        return java.util.Collections.binarySearch(grid.rows(), row, java.util.Comparator.comparingInt(Row::number));
    }

    private boolean isNote(Row row, String first) {
        return words(row) <= 2
                && numbers(row) == 0
                && !heading.columns().isEmpty()
                && (first.startsWith("*")
                        || NOTE.matcher(Cleaning.key(first) + " ").matches());
    }

    private boolean isNumbering(int index, Row row) {
        if (index != heading.last() + 1 || heading.last() < heading.first() || row.filled() < 3) {
            return false;
        }
        var expected = 0;
        for (var column = 0; column < row.cells().length; column++) {
            if (row.has(column)) {
                var text = row.text(column);
                var ordinal = ORDINAL.matcher(text);
                if (ordinal.matches() && Character.isDigit(ordinal.group(1).charAt(0))) {
                    var number = Integer.parseInt(ordinal.group(1));
                    if (number <= expected && expected > 0) {
                        return false;
                    }
                    expected = number;
                } else if (!ordinal.matches() && !CALCULATED.matcher(text).matches()) {
                    return false;
                }
            }
        }
        return row.first().matches("[(\\[]?[1Aa][.)\\]]?");
    }

    private boolean isRepeatedHeading(Row row) {
        var same = 0;
        for (var column : heading.columns().values()) {
            var text = heading.texts().get(column);
            if (row.has(column) && !text.isEmpty()) {
                if (!text.equalsIgnoreCase(row.text(column).replaceAll("\\s+", " "))) {
                    return false;
                }
                same++;
            }
        }
        return same >= 2;
    }

    /** A line again, below what looked like the end of the table. */
    private boolean isComplete(Row row) {
        return mapped(row) >= 3 || mapped(row) >= 2 && numbers(row) > 0;
    }

    private boolean hasGap(int index) {
        return index > 0
                && grid.rows().get(index).number() - grid.rows().get(index - 1).number() > 1;
    }

    private int mapped(Row row) {
        return (int) columns.stream()
                .filter(column -> column != serial && row.has(column))
                .count();
    }

    /** Texts outside the recognised columns that a person typed. */
    private int others(Row row) {
        var count = 0;
        for (var column = 0; column < row.cells().length; column++) {
            if (row.has(column)
                    && column != id
                    && !columns.contains(column)
                    && !TableReader.isSerial(row.text(column))) {
                count++;
            }
        }
        return count;
    }

    private int words(Row row) {
        var count = 0;
        for (var column = 0; column < row.cells().length; column++) {
            if (isWord(row, column)) {
                count++;
            }
        }
        return count;
    }

    private int numbers(Row row) {
        return (int) columns.stream()
                .filter(column -> column != serial && row.has(column) && TableReader.isNumeric(row.text(column)))
                .count();
    }

    private boolean isWord(Row row, int column) {
        return row.has(column)
                && column != id
                && !TableReader.isNumeric(row.text(column))
                && !(column == serial && TableReader.isSerial(row.text(column)));
    }

    private String first(Row row) {
        for (var column = 0; column < row.cells().length; column++) {
            if (isWord(row, column)) {
                return row.text(column);
            }
        }
        return "";
    }

    private static int columnOf(Row row, String text) {
        for (var column = 0; column < row.cells().length; column++) {
            if (row.text(column).equals(text)) {
                return column;
            }
        }
        return 0;
    }
}
