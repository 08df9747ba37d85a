package vn.hientai.catalogue.web;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.catalogue.CatalogueEntry;
import vn.hientai.catalogue.Trail;
import vn.hientai.document.Block;
import vn.hientai.document.Paper;
import vn.hientai.document.PaperPrinter;
import vn.hientai.document.PaperTable;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;
import vn.hientai.document.Title;
import vn.hientai.shared.web.OfficeWords;

/** The catalogue as a workbook and the way of a figure as a paper. */
@Component
class CataloguePapers {

    private final PaperPrinter printer;

    CataloguePapers(PaperPrinter printer) {
        this.printer = printer;
    }

    byte[] workbook(List<CatalogueEntry> entries, Instant now) {
        var rows = new ArrayList<Row>();
        var quota = 0L;
        var period = 0L;
        var remaining = 0L;
        for (var entry : entries) {
            rows.add(row(rows.size() + 1, entry));
            quota += entry.quota();
            period += entry.period();
            remaining += entry.remaining();
        }
        rows.add(Row.total("Tổng cộng", Cell.number(quota), Cell.number(remaining), Cell.number(period), Cell.empty()));
        return printer.xlsx(Paper.draft("Danh mục", now)
                .landscape()
                .title(Title.named("Danh mục nhu cầu", "đã được phê duyệt, đang có hiệu lực"))
                .body(new PaperTable(columns(), rows))
                .paper());
    }

    private static Row row(int position, CatalogueEntry entry) {
        return Row.line(
                Cell.number(position),
                Cell.text(entry.commune()),
                Cell.text(entry.unit()),
                Cell.text(entry.field()),
                Cell.text(entry.furtherMajors() == null ? entry.major() : entry.major() + "; " + entry.furtherMajors()),
                Cell.text(entry.institutions()),
                Cell.text(entry.requirements()),
                Cell.text(entry.category()),
                Cell.text(entry.post()),
                Cell.number(entry.year()),
                Cell.number(entry.quota()),
                Cell.number(entry.remaining()),
                Cell.number(entry.period()),
                Cell.text(entry.documentNumber()));
    }

    private static List<Column> columns() {
        return List.of(
                Column.centred("STT", 4),
                Column.text("Địa phương", 9),
                Column.text("Đơn vị", 11),
                Column.text("Lĩnh vực", 8),
                Column.text("Ngành, chuyên ngành", 11),
                Column.text("Cơ sở đào tạo", 9),
                Column.text("Tiêu chí", 10),
                Column.text("Đối tượng", 10),
                Column.text("Vị trí", 8),
                Column.centred("Năm", 5),
                Column.number("Chỉ tiêu năm", 5),
                Column.number("Còn lại", 5),
                Column.number("Cả giai đoạn", 5),
                Column.text("Quyết định", 8));
    }

    byte[] trail(Trail trail, OfficeWords words, Instant now) {
        var entry = trail.entry();
        var rows = new ArrayList<Row>();
        for (var step : trail.steps()) {
            rows.add(Row.line(
                    Cell.text(words.text(step.what())),
                    Cell.text(step.at() == null ? "" : words.instantExact(step.at())),
                    Cell.text(step.who()),
                    step.year() == null ? Cell.empty() : Cell.number((long) step.year()),
                    step.period() == null ? Cell.empty() : Cell.number((long) step.period()),
                    Cell.text(step.paper()),
                    Cell.text(step.reason()),
                    Cell.text(step.sha256())));
        }
        return printer.pdf(Paper.draft("Đường đi của chỉ tiêu", now)
                .landscape()
                .title(Title.named("Đường đi của chỉ tiêu", entry.major() + " – " + entry.post() + ", " + entry.unit()))
                .body(
                        Block.paragraph(
                                "Địa phương: %s. Lĩnh vực: %s. Đối tượng: %s. Chỉ tiêu năm %d: %d; giai đoạn %d-%d: %d."
                                        .formatted(
                                                entry.commune(),
                                                entry.field(),
                                                entry.category(),
                                                entry.year(),
                                                entry.quota(),
                                                entry.horizonFrom(),
                                                entry.horizonTo(),
                                                entry.period())),
                        new PaperTable(
                                List.of(
                                        Column.text("Bước", 18),
                                        Column.text("Lúc", 12),
                                        Column.text("Người", 12),
                                        Column.number("Năm " + entry.year(), 6),
                                        Column.number("Cả giai đoạn", 6),
                                        Column.text("Văn bản", 14),
                                        Column.text("Lý do", 16),
                                        Column.text("Mã kiểm tra SHA-256", 16)),
                                rows))
                .footNote("Lập từ dữ liệu đã niêm phong của hệ thống; mỗi bước giữ nguyên như khi thực hiện.")
                .paper());
    }
}
