package vn.hientai.document;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;

/** Papers as a commune sends them: the dispatch of xã Cẩm Giang with its appendix, and a receipt. */
public final class SamplePapers {

    public static final Instant MADE_AT = Instant.parse("2026-01-14T07:30:00Z");

    static final String FOOT_NOTE = "Mẫu do phần mềm đề xuất, chưa có mẫu chính thức.";

    private static final Letterhead CAM_GIANG = new Letterhead(
            null,
            "ỦY BAN NHÂN DÂN\nXÃ CẨM GIANG",
            null,
            "UBND-VHXH",
            "Cẩm Giang",
            null,
            "đề xuất nhu cầu thu hút, trọng dụng người có tài năng, nguồn nhân lực chất lượng cao năm 2026"
                    + " và giai đoạn 2026-2030");

    private SamplePapers() {}

    public static Paper dispatch() {
        return Paper.draft("Công văn đề xuất nhu cầu của xã Cẩm Giang", MADE_AT)
                .letterhead(CAM_GIANG)
                .to("Ủy ban nhân dân thành phố Hải Phòng\n(qua Sở Nội vụ).")
                .body(
                        Block.paragraph("Thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân"
                                + " thành phố quy định các chính sách thu hút, trọng dụng người có tài năng, nguồn nhân"
                                + " lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050; Công văn"
                                + " số 68/SNV-CCVC của Sở Nội vụ, Ủy ban nhân dân xã Cẩm Giang báo cáo như sau:"),
                        Block.heading("1. Tình hình triển khai"),
                        Block.items(
                                "Số cơ quan, đơn vị được đề nghị: 40; đã gửi đề xuất: 22; không có nhu cầu: 11; coi như"
                                        + " không có nhu cầu: 07.",
                                "Tổng số lượng đề xuất: năm 2026 là 35 người; giai đoạn 2026-2030 là 1.234 người."),
                        Block.heading("2. Đề nghị"),
                        Block.paragraph(
                                "Ủy ban nhân dân xã Cẩm Giang đề nghị Ủy ban nhân dân thành phố xem xét, tổng hợp"
                                        + " (có Phụ lục chi tiết kèm theo)./."))
                .signedBy(Signature.onBehalf("TM. ỦY BAN NHÂN DÂN", "CHỦ TỊCH", null))
                .recipients("Như trên;", "Sở Nội vụ;", "Lãnh đạo UBND xã;", "Lưu: VT, VHXH.")
                .appendix(appendix(34))
                .paper();
    }

    public static Paper appendix(int lines) {
        return Paper.draft("Phụ lục", MADE_AT)
                .landscape()
                .title(Title.appendix(
                        "Phụ lục",
                        "Tổng hợp nhu cầu thu hút người có tài năng, nguồn nhân lực chất lượng cao"
                                + " năm 2026 và giai đoạn 2026-2030",
                        "(Kèm theo Công văn " + CAM_GIANG.reference() + " của Ủy ban nhân dân xã Cẩm Giang)"))
                .body(needs(lines))
                .footNote(FOOT_NOTE)
                .paper();
    }

    public static Paper receipt() {
        return Paper.draft("Phiếu xác nhận đã gửi", MADE_AT)
                .letterhead(Letterhead.plain("ỦY BAN NHÂN DÂN XÃ CẨM GIANG", "PHÒNG VĂN HÓA - XÃ HỘI"))
                .title(Title.named("Phiếu xác nhận đã gửi", "Đề xuất nhu cầu năm 2026 và giai đoạn 2026-2030"))
                .body(Block.facts(
                        new Block.Fact("Đơn vị", "Trường Tiểu học Cẩm Giang"),
                        new Block.Fact("Mã xác nhận", "2026-10888-TH01-1"),
                        new Block.Fact("Thời điểm nhận", "11 giờ 59 phút 59,999 giây ngày 14/01/2026"),
                        new Block.Fact("Mã kiểm tra (SHA-256)", "9e6731e2b6e37e83")))
                .footNote(FOOT_NOTE)
                .paper();
    }

    static Paper form() {
        return Paper.draft("Biểu đăng ký nhu cầu", MADE_AT)
                .landscape()
                .letterhead(new Letterhead(
                        "ỦY BAN NHÂN DÂN XÃ CẨM GIANG",
                        "TRƯỜNG TIỂU HỌC CẨM GIANG",
                        null,
                        null,
                        "Cẩm Giang",
                        LocalDate.of(2026, 1, 5),
                        null))
                .title(Title.named("Biểu đăng ký nhu cầu", "Năm 2026 và giai đoạn 2026-2030"))
                .body(needs(3))
                .signedBy(
                        Signature.byPen("NGƯỜI LẬP BIỂU", "(Ký, ghi rõ họ tên)"),
                        Signature.byPen("THỦ TRƯỞNG ĐƠN VỊ", "(Ký tên, đóng dấu)"))
                .footNote(FOOT_NOTE)
                .paper();
    }

    static PaperTable needs(int lines) {
        var rows = new ArrayList<Row>();
        rows.add(Row.group("I. Lĩnh vực giáo dục và đào tạo"));
        for (var line = 1; line <= lines; line++) {
            rows.add(Row.line(
                    Cell.number(line),
                    Cell.text("Trường Tiểu học Cẩm Giang"),
                    Cell.text("Sư phạm Tiếng Anh; Ngôn ngữ Anh"),
                    Cell.text("Trường Đại học Ngoại ngữ, Đại học Quốc gia Hà Nội"),
                    Cell.text("Tốt nghiệp loại giỏi; chứng chỉ ngoại ngữ từ bậc 5 trở lên"),
                    Cell.text("Sinh viên tốt nghiệp xuất sắc"),
                    Cell.number(1),
                    Cell.number(line == 1 ? 1200 : 1),
                    Cell.empty()));
        }
        rows.add(Row.subtotal("Cộng lĩnh vực", Cell.number(lines), Cell.number(1199 + lines), Cell.empty()));
        rows.add(Row.total("Tổng cộng", Cell.number(lines), Cell.number(1199 + lines), Cell.empty()));
        return new PaperTable(columns(), rows);
    }

    private static List<Column> columns() {
        return List.of(
                Column.centred("STT", 5),
                Column.text("Đơn vị", 16),
                Column.text("Ngành, chuyên ngành đào tạo", 16),
                Column.text("Cơ sở đào tạo", 18),
                Column.text("Tiêu chí", 20),
                Column.text("Đối tượng", 15),
                Column.number("Số lượng năm 2026", 9),
                Column.number("Số lượng giai đoạn 2026-2030", 10),
                Column.text("Ghi chú", 8));
    }
}
