package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * A table somebody brings, and what it says: lines as «7: B7=Toán C7=Giáo viên», skipped rows as «1 TITLE», repairs and
 * faults by their code.
 */
record Brought(
        String name,
        byte @Nullable [] workbook,
        String text,
        @Nullable String html,
        Map<String, String> mapping,
        List<String> lines,
        List<String> skipped,
        List<String> told) {

    static final List<SheetColumn> COLUMNS = List.of(
            new SheetColumn("major", List.of("Ngành, chuyên ngành đào tạo", "Ngành", "Chuyên ngành", "Ngành đào tạo")),
            new SheetColumn("post", List.of("Vị trí việc làm", "Vị trí", "Chức danh")),
            new SheetColumn("quantityYear", List.of("Số lượng năm", "Năm 2026", "Nhu cầu năm", "Số lượng")),
            new SheetColumn("quantityPeriod", List.of("Giai đoạn", "Số lượng giai đoạn", "Cả giai đoạn")),
            new SheetColumn("note", List.of("Ghi chú")));

    static Brought workbook(String name, byte[] content) {
        return new Brought(name, content, "", null, Map.of(), List.of(), List.of(), List.of());
    }

    static Brought text(String name, String text) {
        return new Brought(name, null, text, null, Map.of(), List.of(), List.of(), List.of());
    }

    static Brought html(String name, String html) {
        return new Brought(name, null, "bỏ qua", html, Map.of(), List.of(), List.of(), List.of());
    }

    Brought mapped(Map<String, String> chosen) {
        return new Brought(name, workbook, text, html, chosen, lines, skipped, told);
    }

    /** The usual three lines, the first in a row, the columns moved to the right. */
    Brought usual(int first, int right) {
        var expected = new ArrayList<String>();
        expected.add(line(first, right, "Giáo dục Tiểu học", "Giáo viên", "1", "3"));
        expected.add(line(first + 1, right, "Công nghệ thông tin", "Chuyên viên", "0", "2", "gấp"));
        expected.add(line(first + 2, right, "Tổng hợp dữ liệu", "Viên chức", "2", "2"));
        return lines(expected.toArray(String[]::new));
    }

    static String line(int row, int right, String... texts) {
        var cells = new ArrayList<String>();
        for (var index = 0; index < texts.length; index++) {
            cells.add((char) ('B' + right + index) + "" + row + "=" + texts[index]);
        }
        return row + ": " + String.join(" ", cells);
    }

    Brought lines(String... expected) {
        var all = Stream.concat(lines.stream(), Stream.of(expected)).toList();
        return new Brought(name, workbook, text, html, mapping, all, skipped, told);
    }

    Brought skips(String... expected) {
        return new Brought(name, workbook, text, html, mapping, lines, List.of(expected), told);
    }

    Brought tells(String... expected) {
        return new Brought(name, workbook, text, html, mapping, lines, skipped, List.of(expected));
    }

    ReadSheet read() {
        return workbook == null
                ? SheetReader.clipboard(text, html, COLUMNS, mapping)
                : SheetReader.workbook(workbook, COLUMNS, mapping);
    }

    static String shown(SheetLine line) {
        var order = List.of("major", "post", "quantityYear", "quantityPeriod", "note");
        var names = line.cells().containsKey("A")
                ? line.cells().keySet().stream().sorted().toList()
                : order;
        var cells = names.stream()
                .map(line.cells()::get)
                .filter(cell -> cell != null && !cell.text().isEmpty())
                .map(cell -> cell.address() + "=" + cell.text())
                .collect(Collectors.joining(" "));
        return line.row() + ": " + cells + (line.hidden() ? " hidden" : "")
                + (line.lineId() == null ? "" : " #" + line.lineId());
    }

    static List<String> codes(ReadSheet sheet) {
        return Stream.concat(sheet.repairs().stream(), sheet.faults().stream())
                .map(Message::code)
                .toList();
    }

    @Override
    public String toString() {
        return name;
    }
}
