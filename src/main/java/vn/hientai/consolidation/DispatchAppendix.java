package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.PostKind;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.document.Title;
import vn.hientai.shared.Bloc;

/**
 * The appendices of a dispatch: every line with subtotals by field, and the units without demand. The columns are those
 * letter 64/UBND-VHXH asks units for; no official form is known, and the appendix says so.
 */
final class DispatchAppendix {

    private static final String FOOT_NOTE = "Mẫu do phần mềm đề xuất, chưa có mẫu chính thức.";
    private static final String GAP = "\u00a0".repeat(6);

    private final DispatchSource source;
    private final ConsolidationContent content;

    DispatchAppendix(DispatchSource source) {
        this.source = source;
        this.content = source.content();
    }

    /** The first appendix with, where a unit has no demand, the second behind it. */
    Paper paper() {
        var lines = part("Phụ lục I", "Nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao")
                .body(lines());
        var nil = nil();
        if (!nil.isEmpty()) {
            lines.appendix(part("Phụ lục II", "Danh sách cơ quan, đơn vị không có nhu cầu")
                    .body(table(nil))
                    .paper());
        }
        return lines.paper();
    }

    private Paper.Draft part(String kind, String name) {
        return Paper.draft(kind, source.madeAt())
                .landscape()
                .title(Title.appendix(kind, name + "\n" + source.period(), belongsTo()))
                .footNote(FOOT_NOTE);
    }

    private String belongsTo() {
        var number = source.number();
        var dispatch = source.details().dispatch();
        var day = dispatch == null
                ? "ngày" + GAP + "tháng" + GAP + "năm " + content.year()
                : "ngày %02d/%02d/%d"
                        .formatted(
                                dispatch.day().getDayOfMonth(),
                                dispatch.day().getMonthValue(),
                                dispatch.day().getYear());
        return "(Kèm theo Công văn số %s/%s %s của %s)"
                .formatted(
                        number.number() == null ? GAP : number.number(),
                        number.symbol(),
                        day,
                        source.place().committee());
    }

    private PaperTable lines() {
        var rows = new ArrayList<Row>();
        var position = 0;
        for (var field : linesByField().values()) {
            for (var line : field) {
                position++;
                rows.add(row(position, line));
            }
            rows.add(Row.subtotal("Cộng lĩnh vực " + field.get(0).field(), sums(field)));
        }
        rows.add(Row.total("Tổng cộng", sums(content.lines())));
        return new PaperTable(lineColumns(), rows);
    }

    private LinkedHashMap<String, List<ConsolidationContent.Line>> linesByField() {
        return content.lines().stream()
                .collect(Collectors.groupingBy(
                        line -> line.content().fieldCode(), LinkedHashMap::new, Collectors.toList()));
    }

    private static Row row(int position, ConsolidationContent.Line line) {
        var said = line.content();
        return Row.line(
                Cell.number(position),
                Cell.text(line.unit()),
                Cell.text(line.field()),
                Cell.text(joined(said.major(), said.furtherMajors())),
                Cell.text(said.institutions() == null ? "Không yêu cầu" : said.institutions()),
                Cell.text(said.requirements()),
                Cell.text(line.category()),
                Cell.text(said.post() + (said.postKind() == PostKind.PART_TIME ? " (kiêm nhiệm)" : "")),
                Cell.number(line.agreedYear()),
                Cell.number(line.agreedPeriod()),
                Cell.text(said.note()));
    }

    private static String joined(String major, @Nullable String further) {
        return further == null ? major : major + "; " + further;
    }

    private static Cell[] sums(List<ConsolidationContent.Line> lines) {
        var sum = Figures.sum(
                lines.stream().map(ConsolidationContent.Line::figures).toList());
        return new Cell[] {Cell.number(sum.agreedYear()), Cell.number(sum.agreedPeriod()), Cell.empty()};
    }

    private List<Column> lineColumns() {
        return List.of(
                Column.centred("STT", 5),
                Column.text("Đơn vị", 13),
                Column.text("Lĩnh vực", 11),
                Column.text("Ngành, chuyên ngành đào tạo", 13),
                Column.text("Cơ sở đào tạo", 12),
                Column.text("Tiêu chí", 14),
                Column.text("Đối tượng", 12),
                Column.text("Vị trí", 11),
                Column.number("Số lượng năm " + content.year(), 8),
                Column.number("Số lượng giai đoạn " + source.horizon(), 9),
                Column.text("Ghi chú", 9));
    }

    private List<ConsolidationContent.Unit> nil() {
        return content.units().stream()
                .filter(unit -> unit.outcome() != UnitAnswer.SENT && unit.outcome() != UnitAnswer.UNIT_CLOSED)
                .toList();
    }

    private static PaperTable table(List<ConsolidationContent.Unit> nil) {
        var rows = new ArrayList<Row>();
        for (var unit : nil) {
            rows.add(Row.line(
                    Cell.number(rows.size() + 1),
                    Cell.text(unit.name()),
                    Cell.text(unit.bloc() == Bloc.PARTY ? "Đảng, đoàn thể" : "Chính quyền"),
                    Cell.text(result(unit.outcome()))));
        }
        rows.add(Row.total("Tổng cộng", Cell.text(nil.size() + " cơ quan, đơn vị")));
        return new PaperTable(
                List.of(
                        Column.centred("STT", 6),
                        Column.text("Cơ quan, đơn vị", 40),
                        Column.text("Khối", 16),
                        Column.text("Kết quả", 38)),
                rows);
    }

    private static String result(UnitAnswer outcome) {
        return switch (outcome) {
            case SENT -> "Đã gửi đề xuất";
            case NIL_DECLARED -> "Báo không có nhu cầu";
            case DEEMED_NIL -> "Không gửi trong thời hạn, coi như không có nhu cầu";
            case NOT_HANDED_OVER -> "Ban Xây dựng Đảng chưa bàn giao";
            case UNIT_CLOSED -> "Đơn vị đã giải thể, sáp nhập";
        };
    }
}
