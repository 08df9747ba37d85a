package vn.hientai.sheet;

import static vn.hientai.sheet.Brought.html;
import static vn.hientai.sheet.Brought.line;
import static vn.hientai.sheet.Brought.text;
import static vn.hientai.sheet.Brought.workbook;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import vn.hientai.sheet.Drawing.Formula;

/** Tables as offices draw, copy and save them. */
final class Corpus {

    private static final String HEADING = String.join("\t", Drawing.HEADING) + "\n";
    private static final String LINES = "1\tGiáo dục Tiểu học\tGiáo viên\t1\t3\t\n"
            + "2\tCông nghệ thông tin\tChuyên viên\t0\t2\tgấp\n"
            + "3\tTổng hợp dữ liệu\tViên chức\t2\t2\t\n";

    private Corpus() {}

    static List<Brought> all() {
        return Stream.of(headings(), rows(), values(), fonts(), texts(), pages(), programs())
                .flatMap(stream -> stream)
                .toList();
    }

    private static Stream<Brought> headings() {
        return Stream.of(
                workbook("a plain table", Drawing.of(sheet -> sheet.table(1)))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                workbook("merged title rows above", Drawing.of(sheet -> sheet.row(
                                        1, "ỦY BAN NHÂN DÂN XÃ", null, null, "CỘNG HÒA XÃ HỘI")
                                .merge("A1:C1")
                                .merge("D1:F1")
                                .row(3, "BIỂU ĐĂNG KÝ NHU CẦU NGÀNH, VỊ TRÍ NĂM 2026")
                                .merge("A3:F3")
                                .row(4, "(Kèm theo Công văn số 12/UBND-VHXH)")
                                .merge("A4:F4")
                                .table(6)))
                        .usual(7, 0)
                        .skips("1 TITLE", "3 TITLE", "4 TITLE", "6 HEADING"),
                workbook("two header lines with merged cells", Drawing.of(sheet -> sheet.row(
                                        1, "STT", "Ngành", "Vị trí việc làm", "Số lượng", null, "Ghi chú")
                                .row(2, null, null, null, "Năm 2026", "Giai đoạn 2026 - 2030")
                                .merge("A1:A2")
                                .merge("B1:B2")
                                .merge("C1:C2")
                                .merge("D1:E1")
                                .merge("F1:F2")
                                .lines(3)))
                        .usual(3, 0)
                        .skips("1 HEADING", "2 HEADING"),
                workbook("a title right above two header lines and a numbering row", Drawing.of(sheet -> sheet.row(
                                        1, "NHU CẦU CỦA XÃ")
                                .merge("A1:F1")
                                .row(2, "TT", "Ngành", "Vị trí việc làm", "Số lượng (người)", null, "Ghi chú")
                                .row(3, null, null, null, "Năm 2026", "Giai đoạn 2026-2030")
                                .merge("D2:E2")
                                .merge("A2:A3")
                                .merge("B2:B3")
                                .merge("C2:C3")
                                .merge("F2:F3")
                                .row(4, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
                                .lines(5)))
                        .usual(5, 0)
                        .skips("1 TITLE", "2 HEADING", "3 HEADING", "4 HEADING"),
                workbook("numbering A, B, 1, 2", Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                .row(2, "A", "B", 1, 2, "3=1+2", 4)
                                .lines(3)))
                        .usual(3, 0)
                        .skips("1 HEADING", "2 HEADING"),
                workbook("headings without tone marks, with suffixes and line breaks", Drawing.of(sheet -> sheet.row(
                                        2,
                                        "So TT",
                                        "NGANH DAO TAO",
                                        "1. VỊ TRÍ\nviệc làm (ghi rõ)",
                                        "Số lượng năm 2026\n(người)",
                                        "Số lượng giai đoạn 2026-2030 (người)",
                                        "Ghi chu")
                                .lines(3)))
                        .usual(3, 0)
                        .skips("2 HEADING"),
                workbook("the table begins in column D, row 9", Drawing.of(sheet -> {
                            for (var column = 0; column < 6; column++) {
                                sheet.put(9, column + 3, Drawing.HEADING.get(column));
                            }
                            sheet.row(10, null, null, null, 1, "Giáo dục Tiểu học", "Giáo viên", 1, 3)
                                    .row(11, null, null, null, 2, "Công nghệ thông tin", "Chuyên viên", 0, 2, "gấp")
                                    .row(12, null, null, null, 3, "Tổng hợp dữ liệu", "Viên chức", 2, 2);
                        }))
                        .usual(10, 3)
                        .skips("9 HEADING"),
                workbook("another sheet first", Drawing.of("Hướng dẫn", sheet -> sheet.row(1, "Cách nhập")
                                .row(2, "Ngành", "nhập tên ngành")
                                .nextSheet("Biểu 1")
                                .table(1)))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                workbook("the sheet named for it wins over an older one", Drawing.of("Năm 2025", sheet -> sheet.table(1)
                                .nextSheet("NHU CẦU")
                                .row(1, "Ngành", "Vị trí", "Năm 2026")
                                .row(2, "Toán", "Giáo viên", 4)))
                        .lines("2: A2=Toán B2=Giáo viên C2=4")
                        .skips("1 HEADING")
                        .tells("sheet.fault.other-sheet"),
                workbook("a hidden sheet of lists is not read", Drawing.of("Danh mục", sheet -> {
                            sheet.row(1, "Ngành", "Vị trí")
                                    .row(2, "Toán", "Giáo viên")
                                    .hideSheet();
                            sheet.nextSheet("Biểu").table(1);
                        }))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                workbook("the heading repeated on every printed page", Drawing.of(sheet -> sheet.table(1)
                                .row(5, Drawing.HEADING.toArray())
                                .row(6, 4, "Luật", "Chuyên viên", 1, 1)))
                        .usual(2, 0)
                        .lines(line(6, 0, "Luật", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "5 HEADING"),
                workbook("no heading, columns mapped by a person", Drawing.of(sheet -> sheet.lines(1)))
                        .mapped(Map.of(
                                "B", "major", "C", "post", "D", "quantityYear", "E", "quantityPeriod", "F", "note"))
                        .usual(1, 0),
                workbook("a heading nobody knows, columns mapped by a person", Drawing.of(sheet -> sheet.row(
                                        1, "số", "học gì", "làm gì", "bao nhiêu", "cả thảy", "thêm")
                                .lines(2)))
                        .mapped(Map.of(
                                "B", "major", "C", "post", "D", "quantityYear", "E", "quantityPeriod", "F", "note"))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                workbook("no heading, not mapped", Drawing.of(sheet -> sheet.row(1, "Toán", "Giáo viên", 1)))
                        .lines("1: A1=Toán B1=Giáo viên C1=1"));
    }

    private static Stream<Brought> rows() {
        return Stream.of(
                workbook("groups by roman numbers with subtotals", Drawing.of(sheet -> sheet.row(
                                        1, Drawing.HEADING.toArray())
                                .row(2, "I", "Khối trường học", null, 3, 7)
                                .lines(3)
                                .row(6, "II", "Khối Đảng", null, new Formula("SUM(D7:D7)"), 1)
                                .row(7, 1, "Luật", "Chuyên viên", 1, 1)))
                        .usual(3, 0)
                        .lines(line(7, 0, "Luật", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "2 GROUP", "6 GROUP"),
                workbook("groups written in one merged cell", Drawing.of(sheet -> sheet.row(
                                        1, Drawing.HEADING.toArray())
                                .row(2, "I. Khối trường")
                                .merge("A2:F2")
                                .lines(3)
                                .row(6, "Trường Tiểu học Minh Khai")
                                .merge("A6:F6")
                                .row(7, 1, "Luật", "Chuyên viên", 1, 1)))
                        .usual(3, 0)
                        .lines(line(7, 0, "Luật", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "2 GROUP", "6 GROUP"),
                workbook("blank rows between", Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                .row(3, 1, "Luật", "Chuyên viên", 1, 1)
                                .row(4, "", " ", "\u00a0")
                                .row(9, 2, "Toán", "Giáo viên", 1, 1)))
                        .lines(line(3, 0, "Luật", "Chuyên viên", "1", "1"), line(9, 0, "Toán", "Giáo viên", "1", "1"))
                        .skips("1 HEADING"),
                workbook(
                                "rows numbered beforehand and never filled",
                                Drawing.of(sheet ->
                                        sheet.table(1).row(5, 4).row(6, 5).row(7, 6)))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                workbook("a hidden row", Drawing.of(sheet -> sheet.table(1)
                                .row(5, 4, "Luật", "Chuyên viên", 1, 1)
                                .hide(5)))
                        .usual(2, 0)
                        .lines(line(5, 0, "Luật", "Chuyên viên", "1", "1") + " hidden")
                        .skips("1 HEADING"),
                workbook("hidden line identities", Drawing.of(sheet -> {
                            sheet.row(1, "Ngành", "Vị trí", "Năm 2026", "hientai-id")
                                    .row(2, "Toán", "Giáo viên", 1, "7f1c")
                                    .row(3, "Luật", "Chuyên viên", 2);
                            sheet.sheet().setColumnHidden(3, true);
                        }))
                        .lines("2: A2=Toán B2=Giáo viên C2=1 #7f1c", "3: A3=Luật B3=Chuyên viên C3=2")
                        .skips("1 HEADING"),
                workbook("totals, notes, recipients and signatures below", Drawing.of(sheet -> sheet.table(2)
                                .row(6, "Tổng cộng", null, null, new Formula("SUM(D3:D5)"), new Formula("SUM(E3:E5)"))
                                .merge("A6:C6")
                                .row(8, "Ghi chú: số liệu tính đến 20/11/2026.")
                                .row(10, "Nơi nhận:", null, null, "Hải Phòng, ngày 21 tháng 11 năm 2026")
                                .row(11, "- Như trên;", null, null, "CHỦ TỊCH")
                                .row(12, "- Lưu: VT.")
                                .row(16, null, null, null, "Nguyễn Văn An")))
                        .usual(3, 0)
                        .skips("2 HEADING", "6 TOTAL", "8 NOTE", "10 NOTE", "11 NOTE", "12 NOTE", "16 NOTE"),
                workbook("a signature without any marker, below a gap", Drawing.of(sheet -> sheet.table(1)
                                .row(7, null, null, "Người làm biểu")
                                .row(11, null, null, "Trần Thị Bình")))
                        .usual(2, 0)
                        .skips("1 HEADING", "7 NOTE", "11 NOTE"),
                workbook("totals «Cộng» of each group", Drawing.of(sheet -> sheet.table(1)
                                .row(5, null, "Cộng nhóm I:", null, 3, 7)
                                .row(6, 4, "Luật", "Chuyên viên", 1, 1)
                                .row(7, null, "CỘNG", null, 4, 8)))
                        .usual(2, 0)
                        .lines(line(6, 0, "Luật", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "5 TOTAL", "7 TOTAL"),
                workbook("majors and posts that sound like totals and notes are lines", Drawing.of(sheet -> sheet.row(
                                        1, Drawing.HEADING.toArray())
                                .row(2, 1, "Công tác xã hội", "Tổng phụ trách Đội", 1, 1)
                                .row(3, 2, "Cộng đồng học", "Chủ tịch", 1, 1)
                                .row(4, 3, "Tổng", "Hiệu trưởng", 1, 1)))
                        .lines(
                                line(2, 0, "Công tác xã hội", "Tổng phụ trách Đội", "1", "1"),
                                line(3, 0, "Cộng đồng học", "Chủ tịch", "1", "1"),
                                line(4, 0, "Tổng", "Hiệu trưởng", "1", "1"))
                        .skips("1 HEADING"),
                workbook("an unfinished line stays a line", Drawing.of(sheet -> sheet.table(1)
                                .row(5, 4, "Luật")))
                        .usual(2, 0)
                        .lines("5: B5=Luật")
                        .skips("1 HEADING"),
                workbook("a line below the total is not lost", Drawing.of(sheet -> sheet.table(1)
                                .row(5, "Tổng cộng", null, null, 3, 7)
                                .row(6, 4, "Luật", "Chuyên viên", 1, 1)))
                        .usual(2, 0)
                        .lines(line(6, 0, "Luật", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "5 TOTAL"),
                workbook(
                                "majors merged over several lines are repeated, numbers are not",
                                Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                        .row(2, 1, "Toán", "Giáo viên", 1, 5)
                                        .row(3, null, null, "Chuyên viên", 2)
                                        .row(4, null, null, "Viên chức", 3)
                                        .merge("A2:A4")
                                        .merge("B2:B4")
                                        .merge("E2:E4")))
                        .lines(
                                line(2, 0, "Toán", "Giáo viên", "1", "5"),
                                line(3, 0, "Toán", "Chuyên viên", "2"),
                                line(4, 0, "Toán", "Viên chức", "3"))
                        .skips("1 HEADING")
                        .tells("sheet.fault.merged-number"));
    }

    private static Stream<Brought> values() {
        return Stream.of(
                workbook(
                                "numbers as text, whole decimals, great numbers, percents and dates",
                                Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                        .row(2, 1, "Toán", "Giáo viên", "02", 2.0, LocalDate.of(2026, 3, 9))
                                        .row(3, 2, "Luật", "Giáo viên", 12_000_000_000.0, 1.5, 0.25)
                                        .format(3, 5, "0%")
                                        .row(4, 3, "Lý", "Giáo viên", 0.1 + 0.2, -2, true)))
                        .lines(
                                line(2, 0, "Toán", "Giáo viên", "02", "2", "09/03/2026"),
                                line(3, 0, "Luật", "Giáo viên", "12000000000", "1,5", "25%"),
                                line(4, 0, "Lý", "Giáo viên", "0,3", "-2", "true"))
                        .skips("1 HEADING"),
                workbook("a formula is kept as a formula", Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                .row(2, 1, "Toán", "Giáo viên", new Formula("1+1"), 3)))
                        .lines(line(2, 0, "Toán", "Giáo viên", "=1+1", "3"))
                        .skips("1 HEADING"),
                workbook("line breaks, blanks and what cannot be seen", Drawing.of(sheet -> sheet.row(
                                        1, Drawing.HEADING.toArray())
                                .row(
                                        2,
                                        1,
                                        "Sư phạm\r\n  Toán\u200b ",
                                        "\ufeffGiáo\u00a0viên",
                                        "\u00a02",
                                        "1\u202f000",
                                        "a_x0007_b")))
                        .lines(line(2, 0, "Sư phạm\nToán", "Giáo viên", "2", "1 000", "ab"))
                        .skips("1 HEADING"),
                workbook("letters apart from their marks", Drawing.of(sheet -> sheet.row(1, Drawing.HEADING.toArray())
                                .row(2, 1, Normalizer.normalize("Sư phạm Ngữ văn", Form.NFD), "Giáo viên", 1, 1)))
                        .lines(line(2, 0, "Sư phạm Ngữ văn", "Giáo viên", "1", "1"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.composed"),
                workbook("foreign names are not taken for old fonts", Drawing.of(sheet -> sheet.row(
                                        1, Drawing.HEADING.toArray())
                                .row(2, 1, "Tiếng Đức", "Zürich, Köln, École", 1, 1)
                                .row(3, 2, "Citroën", "Noël", 1, 1)))
                        .lines(
                                line(2, 0, "Tiếng Đức", "Zürich, Köln, École", "1", "1"),
                                line(3, 0, "Citroën", "Noël", "1", "1"))
                        .skips("1 HEADING"));
    }

    private static Stream<Brought> fonts() {
        return Stream.of(
                workbook("TCVN3 in .VnTime", Drawing.of(sheet -> sheet.row(
                                        1, "TT", "Ngµnh", "VÞ trÝ viÖc lµm", "N¨m 2026")
                                .row(2, 1, "Gi¸o dôc TiÓu häc", "Gi¸o viªn", 1)
                                .row(3, 2, "C«ng nghÖ th«ng tin", "Sè l­îng", 2)
                                .font(".VnTime")))
                        .lines(
                                line(2, 0, "Giáo dục Tiểu học", "Giáo viên", "1"),
                                line(3, 0, "Công nghệ thông tin", "Số lượng", "2"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.tcvn3"),
                workbook("TCVN3 in capitals", Drawing.of(sheet -> sheet.row(1, "TT", "ngµnh", "vÞ trÝ", "n¨m 2026")
                                .row(2, 1, "®iÒu d­ìng", "viªn chøc", 1)
                                .font(".VnTimeH")))
                        .lines(line(2, 0, "ĐIỀU DƯỠNG", "VIÊN CHỨC", "1"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.tcvn3"),
                workbook("VNI in VNI-Times", Drawing.of(sheet -> sheet.row(
                                        1, "TT", "Ngaønh", "Vò trí vieäc laøm", "Naêm 2026")
                                .row(2, 1, "Giaùo duïc Tieåu hoïc", "Giaùo vieân", 1)
                                .row(3, 2, "Ñieàu döôõng", "Vieân chöùc", 2)
                                .font("VNI-Times")))
                        .lines(
                                line(2, 0, "Giáo dục Tiểu học", "Giáo viên", "1"),
                                line(3, 0, "Điều dưỡng", "Viên chức", "2"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.vni"),
                workbook("letters of today in an old font", Drawing.of(sheet -> sheet.table(1)
                                .font(".VnTime")))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                text(
                                "TCVN3 without a font name",
                                "TT\tNgµnh\tVÞ trÝ viÖc lµm\tN¨m 2026\n1\tGi¸o dôc TiÓu häc\tGi¸o viªn\t1\n2\tTo¸n\tC¸n bé líp\t2")
                        .lines(line(2, 0, "Giáo dục Tiểu học", "Giáo viên", "1"), line(3, 0, "Toán", "Cán bộ lớp", "2"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.tcvn3"),
                text(
                                "VNI without a font name",
                                "TT\tNgaønh\tVò trí vieäc laøm\tNaêm 2026\n1\tGiaùo duïc Tieåu hoïc\tGiaùo vieân\t1")
                        .lines(line(2, 0, "Giáo dục Tiểu học", "Giáo viên", "1"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.vni"),
                text(
                                "old and new letters mixed, one cell unclear",
                                HEADING + "1\tGi¸o dôc\tViên chức\t1\t1\n2\tSè\tĐiều dưỡng\t1\t1\n3\tToán\tA¶¶b§\t1\t1")
                        .lines(
                                line(2, 0, "Giáo dục", "Viên chức", "1", "1"),
                                line(3, 0, "Sè", "Điều dưỡng", "1", "1"),
                                line(4, 0, "Toán", "A¶¶b§", "1", "1"))
                        .skips("1 HEADING")
                        .tells("sheet.repair.tcvn3", "sheet.fault.unclear-font"));
    }

    private static Stream<Brought> texts() {
        return Stream.of(
                text("cells copied from Excel", HEADING + LINES).usual(2, 0).skips("1 HEADING"),
                text("Windows line ends", (HEADING + LINES).replace("\n", "\r\n"))
                        .usual(2, 0)
                        .skips("1 HEADING"),
                text(
                                "line breaks and doubled quotes in quotes",
                                HEADING
                                        + "1\t\"Sư phạm\nToán \"\"chất lượng cao\"\"\"\tGiáo viên\t1\t2\t\"một\r\nhai\"\n")
                        .lines(line(2, 0, "Sư phạm\nToán \"chất lượng cao\"", "Giáo viên", "1", "2", "một\nhai"))
                        .skips("1 HEADING"),
                text(
                                "quotes that are only characters",
                                HEADING + "1\t\"Toán\" ứng dụng\tGiáo viên\t1\t2\n2\t\"Luật\tChuyên viên\t1\t2\n")
                        .lines(
                                line(2, 0, "\"Toán\" ứng dụng", "Giáo viên", "1", "2"),
                                line(3, 0, "\"Luật", "Chuyên viên", "1", "2"))
                        .skips("1 HEADING"),
                text(
                                "two header lines without merged cells",
                                "STT\tNgành\tVị trí việc làm\tSố lượng\t\tGhi chú\n\t\t\tNăm 2026\tGiai đoạn 2026-2030\t\n"
                                        + LINES)
                        .usual(3, 0)
                        .skips("1 HEADING", "2 HEADING"),
                text("only lines, columns mapped by a person", LINES)
                        .mapped(Map.of(
                                "B", "major", "C", "post", "D", "quantityYear", "E", "quantityPeriod", "F", "note"))
                        .usual(1, 0),
                text("one column with its heading", "Ngành\nToán\nLuật\n")
                        .lines("2: A2=Toán", "3: A3=Luật")
                        .skips("1 HEADING"));
    }

    private static Stream<Brought> pages() {
        var heading = "<tr><td>STT<td>Ngành<td>Vị trí việc làm<td>Năm 2026<td>Giai đoạn 2026-2030<td>Ghi chú</tr>";
        var lines = "<tr><td>1</td><td>Giáo dục Tiểu học</td><td>Giáo viên</td><td>1</td><td>3</td><td></td></tr>"
                + "<tr><td>2<td>Công nghệ thông tin<td>Chuyên viên<td>0<td>2<td>gấp"
                + "<tr><td>3<td>Tổng hợp<span style='mso-spacerun:yes'>  </span>dữ liệu<td>Viên chức<td>2<td>2<td>&nbsp;";
        return Stream.of(
                html(
                                "Excel's clipboard",
                                "Version:1.0\r\nStartHTML:0000000105\r\n<html xmlns:x=\"urn:schemas-microsoft-com:office:excel\">"
                                        + "<head><style><!--\n.xl65 {mso-number-format:\"\\@\";font-family:Arial;}\n--></style></head>"
                                        + "<body><table><!--StartFragment--><col width=64 span=6>"
                                        + heading + lines + "<!--EndFragment--></table></body></html>")
                        .usual(2, 0)
                        .skips("1 HEADING"),
                html(
                                "Excel's clipboard in an old font",
                                "<style><!--\ntd {font-family:Calibri;}\n.xl70\n\t{color:black;font-family:\".VnTime\", sans-serif;}\n--></style>"
                                        + "<table><tr><td>Ngành<td>Vị trí<td>Năm 2026"
                                        + "<tr><td class=xl70>Sè häc<td class=xl70>Gi¸o viªn<td>1</table>")
                        .lines("2: A2=Số học B2=Giáo viên C2=1")
                        .skips("1 HEADING")
                        .tells("sheet.repair.tcvn3"),
                html(
                                "LibreOffice's clipboard",
                                "<table cellspacing=\"0\" border=\"0\"><colgroup width=\"85\"></colgroup>"
                                        + heading.replace("<td>", "<td align=\"left\"><font face=\"Liberation Serif\">")
                                        + lines.replace("<td>", "<td align=\"left\"><font face=\"Liberation Serif\">")
                                        + "</table>")
                        .usual(2, 0)
                        .skips("1 HEADING"),
                html(
                                "a Word table with paragraphs and merged cells",
                                "<p class=MsoNormal>Kính gửi: UBND xã</p><table class=MsoTableGrid>"
                                        + "<tr><td rowspan=2><p>STT<o:p></o:p></p><td rowspan=2><p>Ngành</p><td rowspan=2><p>Vị trí</p>"
                                        + "<td colspan=2><p>Số lượng</p></tr><tr><td><p>Năm 2026</p><td><p>Giai đoạn<br>2026-2030</p></tr>"
                                        + "<tr><td><p>1</p><td rowspan=2><p>Sư phạm</p><p>Toán</p><td><p>Giáo viên</p><td>1<td>2"
                                        + "<tr><td>2<td><p>Chuyên viên</p><td>1<td>1</table>")
                        .lines(
                                line(3, 0, "Sư phạm\nToán", "Giáo viên", "1", "2"),
                                line(4, 0, "Sư phạm\nToán", "Chuyên viên", "1", "1"))
                        .skips("1 HEADING", "2 HEADING"),
                html(
                                "a Google sheet with a hidden row",
                                "<meta charset='utf-8'><google-sheets-html-origin><table><tbody>" + heading + lines
                                        + "<tr style=\"display:none\"><td data-sheets-value='{}'>4<td>Luật<td>Chuyên viên<td>1<td>1</table>")
                        .usual(2, 0)
                        .lines(line(5, 0, "Luật", "Chuyên viên", "1", "1") + " hidden")
                        .skips("1 HEADING"),
                html(
                                "two tables of a document",
                                "<table><tr><td>ỦY BAN NHÂN DÂN<td>CỘNG HÒA</table><table>" + heading + lines
                                        + "</table>"
                                        + "<table><tr><td>Ngành<td>Vị trí<tr><td>Luật<td>Chuyên viên</table>")
                        .usual(2, 0)
                        .skips("1 HEADING")
                        .tells("sheet.fault.other-table"));
    }

    /**
     * Files saved by other programs from a table with titles, two header lines, an old font, a hidden row and a total.
     */
    private static Stream<Brought> programs() {
        return Stream.concat(Stream.of(prefixed(), backslashes()), saved());
    }

    /** As programs write that put a prefix before every element, no addresses, and texts into the cells. */
    private static Brought prefixed() {
        var cells = new StringBuilder();
        for (var line : (HEADING + LINES).split("\n")) {
            cells.append("<x:row>");
            for (var cell : line.split("\t")) {
                cells.append("<x:c t=\"inlineStr\"><x:is><x:r><x:t>")
                        .append(cell)
                        .append("</x:t></x:r><x:rPh><x:t>zzz</x:t></x:rPh></x:is></x:c>");
            }
            cells.append("</x:row>");
        }
        return workbook(
                        "prefixes, no addresses, texts in the cells",
                        Package.of("<x:sheetData>" + cells + "</x:sheetData>"))
                .usual(2, 0)
                .skips("1 HEADING");
    }

    /**
     * Laid out as WPS Office lays its files out: entries named with backslashes, properties and pictures of cells of
     * its own beside what the standard knows.
     */
    private static Brought backslashes() {
        var texts = new ArrayList<String>();
        var rows = new StringBuilder();
        var number = 0;
        for (var line : (HEADING + LINES).split("\n")) {
            number++;
            rows.append("<row r=\"%d\" spans=\"1:6\">".formatted(number));
            var column = 'A';
            for (var cell : line.split("\t")) {
                rows.append("<c r=\"%s%d\" s=\"1\" t=\"s\"><v>%d</v></c>".formatted(column++, number, texts.size()));
                texts.add("<si><t xml:space=\"preserve\">" + cell + "</t></si>");
            }
            rows.append("</row>");
        }
        var main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
        var relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
        var own = "http://www.wps.cn/officeDocument";
        return workbook(
                        "backslashes, pictures of cells and properties of WPS Office",
                        Package.empty()
                                .type(Package.MAIN)
                                .part(
                                        "docProps\\custom.xml",
                                        "<Properties><property name=\"KSOProductBuildVer\"/></Properties>")
                                .part(
                                        "xl\\workbook.xml",
                                        ("<workbook xmlns=\"%s\" xmlns:r=\"%s\"><fileVersion appName=\"xl\"/><workbookPr/><sheets>"
                                                        + "<sheet name=\"Sheet1\" sheetId=\"1\" r:id=\"rId1\"/></sheets></workbook>")
                                                .formatted(main, relations))
                                .part(
                                        "xl\\_rels\\workbook.xml.rels",
                                        ("<Relationships><Relationship Id=\"rId3\" Type=\"%2$s/2020/cellImage\" Target=\"cellimages.xml\"/>"
                                                        + "<Relationship Id=\"rId2\" Type=\"%1$s/sharedStrings\" Target=\"sharedStrings.xml\"/>"
                                                        + "<Relationship Id=\"rId1\" Type=\"%1$s/worksheet\" Target=\"worksheets/sheet1.xml\"/>"
                                                        + "</Relationships>")
                                                .formatted(relations, own))
                                .part(
                                        "xl\\cellimages.xml",
                                        "<etc:cellImages xmlns:etc=\"" + own + "/2017/etCustomData\"/>")
                                .part(
                                        "xl\\sharedStrings.xml",
                                        "<sst xmlns=\"" + main + "\">" + String.join("", texts) + "</sst>")
                                .part(
                                        "xl\\worksheets\\sheet1.xml",
                                        ("<worksheet xmlns=\"%s\" xmlns:etc=\"%s/2017/etCustomData\"><sheetPr/><sheetFormatPr"
                                                        + " defaultColWidth=\"9\" defaultRowHeight=\"15\"/><sheetData>%s</sheetData>"
                                                        + "</worksheet>")
                                                .formatted(main, own, rows))
                                .zipped())
                .usual(2, 0)
                .skips("1 HEADING");
    }

    private static Stream<Brought> saved() {
        return Stream.of("calc.xlsx", "calc-from-xls.xlsx").map(file -> workbook(file, resource(file))
                .lines(
                        line(6, 0, "Giáo dục Tiểu học", "Giáo viên", "1", "3"),
                        line(7, 0, "Giáo dục Tiểu học", "Chuyên viên", "0", "2", "09/03/2026"),
                        line(8, 0, "Điều dưỡng", "Viên chức", "2", "2") + " hidden")
                .skips("1 TITLE", "3 HEADING", "4 HEADING", "5 HEADING", "9 TOTAL", "11 NOTE")
                .tells("sheet.repair.tcvn3"));
    }

    /** What {@code calc.xlsx} and, by way of the older format, {@code calc-from-xls.xlsx} were saved from. */
    static byte[] original() {
        return Drawing.of("Biểu", sheet -> sheet.row(8, 3, "§iÒu d­ìng", "Viªn chøc", 2, 2)
                .font(".VnTime")
                .row(1, "BIỂU NHU CẦU")
                .merge("A1:F1")
                .row(3, "STT", "Ngành", "Vị trí việc làm", "Số lượng", null, "Ghi chú")
                .row(4, null, null, null, "Năm 2026", "Giai đoạn 2026-2030")
                .merge("A3:A4")
                .merge("B3:B4")
                .merge("C3:C4")
                .merge("D3:E3")
                .merge("F3:F4")
                .row(5, "(1)", "(2)", "(3)", "(4)", "(5)", "(6)")
                .row(6, 1, "Giáo dục Tiểu học", "Giáo viên", 1, 3)
                .row(7, 2, null, "Chuyên viên", 0, 2, LocalDate.of(2026, 3, 9))
                .merge("B6:B7")
                .hide(8)
                .row(9, "Tổng cộng", null, null, new Formula("SUM(D6:D8)"), new Formula("SUM(E6:E8)"))
                .row(11, "Nơi nhận: UBND xã"));
    }

    private static byte[] resource(String name) {
        try (var in = Corpus.class.getResourceAsStream("/sheet/" + name)) {
            return java.util.Objects.requireNonNull(in).readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
