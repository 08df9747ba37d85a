package vn.hientai.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.poi.ss.usermodel.CellType;
import org.apache.poi.xssf.usermodel.XSSFWorkbook;
import org.junit.jupiter.api.Test;
import vn.hientai.document.PaperTable.Cell;
import vn.hientai.document.PaperTable.Column;
import vn.hientai.document.PaperTable.Row;

/** What stands on a printed paper, in the three formats; the measures of a DOCX are in {@link DocxLayoutTests}. */
class PaperPrinterTests {

    private static final String EVERY_LETTER =
            "ă â đ ê ô ơ ư Đ Ă Â Ê Ô Ơ Ư á à ả ã ạ ắ ằ ẳ ẵ ặ ấ ầ ẩ ẫ ậ é è ẻ ẽ ẹ ế ề ể ễ ệ"
                    + " í ì ỉ ĩ ị ó ò ỏ õ ọ ố ồ ổ ỗ ộ ớ ờ ở ỡ ợ ú ù ủ ũ ụ ứ ừ ử ữ ự ý ỳ ỷ ỹ ỵ Ặ Ậ Ệ Ộ Ợ Ự Ỵ";

    private final PaperPrinter printer = new PaperPrinter();

    @Test
    void theDispatchSaysTheSameInPdfAndDocx() throws IOException {
        var paper = SamplePapers.dispatch();

        assertThat(List.of(textOfPdf(printer.pdf(paper)), DocxLayoutTests.text(printer.docx(paper))))
                .allSatisfy(text -> assertThat(text)
                        .contains("ỦY BAN NHÂN DÂN XÃ CẨM GIANG")
                        .contains("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", "Độc lập - Tự do - Hạnh phúc")
                        .contains("Số: /UBND-VHXH", "Cẩm Giang, ngày tháng năm", "V/v đề xuất nhu cầu")
                        .contains("Kính gửi: Ủy ban nhân dân thành phố Hải Phòng (qua Sở Nội vụ).")
                        .contains(
                                "nguồn nhân lực chất lượng cao thành phố Hải Phòng đến năm 2030, tầm nhìn đến năm 2050")
                        .contains("TM. ỦY BAN NHÂN DÂN CHỦ TỊCH", "Nơi nhận:", "- Lưu: VT, VHXH.")
                        .contains("Phụ lục TỔNG HỢP NHU CẦU THU HÚT NGƯỜI CÓ TÀI NĂNG")
                        .contains("Tổng cộng 34 1.233", SamplePapers.FOOT_NOTE));
    }

    @Test
    void aPdfHasEveryVietnameseLetter() throws IOException {
        var paper = Paper.draft("Chữ", SamplePapers.MADE_AT)
                .body(Block.paragraph(EVERY_LETTER), Block.heading(EVERY_LETTER))
                .paper();

        assertThat(textOfPdf(printer.pdf(paper))).isEqualTo(EVERY_LETTER + " " + EVERY_LETTER);
    }

    @Test
    void aPdfRepeatsTheTableHeadAndNumbersEachPartFromItsSecondPage() throws IOException {
        var pages = pagesOfPdf(printer.pdf(SamplePapers.dispatch()));

        assertThat(pages).hasSizeGreaterThan(4);
        assertThat(pages.get(0)).startsWith("ỦY BAN NHÂN DÂN");
        assertThat(pages.get(1)).startsWith("Phụ lục");
        assertThat(pages.get(2)).startsWith("2 STT Đơn vị");
        assertThat(pages.get(3)).startsWith("3 STT Đơn vị");
    }

    @Test
    void aPdfLaysTheAppendixAcrossAndEmbedsItsLetters() throws IOException {
        try (var pdf = Loader.loadPDF(printer.pdf(SamplePapers.dispatch()))) {
            assertThat(pdf.getPage(0).getMediaBox().getWidth())
                    .isLessThan(pdf.getPage(0).getMediaBox().getHeight());
            assertThat(pdf.getPage(1).getMediaBox().getWidth())
                    .isGreaterThan(pdf.getPage(1).getMediaBox().getHeight());
            var letters = pdf.getPage(0).getResources();
            for (var name : letters.getFontNames()) {
                assertThat(letters.getFont(name).isEmbedded()).isTrue();
            }
        }
    }

    @Test
    void aGivenNumberAndDateTakeTheZeroOfTheDecree() {
        var head = new Letterhead(null, "UBND", "5", "UBND-VHXH", "Cẩm Giang", LocalDate.of(2026, 2, 9), null);

        assertThat(head.numberLine()).isEqualTo("Số: 05/UBND-VHXH");
        assertThat(head.placeAndDate()).isEqualTo("Cẩm Giang, ngày 09 tháng 02 năm 2026");
        assertThat(OfficeDate.inWords(LocalDate.of(2026, 3, 14))).isEqualTo("ngày 14 tháng 3 năm 2026");
        assertThat(head.reference()).isEqualTo("số 05/UBND-VHXH ngày 09 tháng 02 năm 2026");
    }

    @Test
    void theReceiptNeedsNoNumberAndTheFormIsSignedOnBothSides() throws IOException {
        assertThat(textOfPdf(printer.pdf(SamplePapers.receipt())))
                .contains("PHIẾU XÁC NHẬN ĐÃ GỬI", "Mã xác nhận: 2026-10888-TH01-1")
                .doesNotContain("Số:");
        assertThat(DocxLayoutTests.text(printer.docx(SamplePapers.form())))
                .contains("NGƯỜI LẬP BIỂU (Ký, ghi rõ họ tên)", "THỦ TRƯỞNG ĐƠN VỊ (Ký tên, đóng dấu)");
    }

    @Test
    void aWorkbookKeepsNumbersAsNumbersAndTextAsText() throws IOException {
        var table = new PaperTable(
                List.of(Column.text("Ngành", 3), Column.number("Số lượng", 1)),
                List.of(
                        Row.line(Cell.text("=HYPERLINK(\"http://example.org\")"), Cell.number(1234)),
                        Row.line(Cell.text("@SUM(A1)"), Cell.text("＝1+1")),
                        Row.total("Tổng cộng", Cell.number(1234))));
        var paper = Paper.draft("Bảng: tổng hợp/2026", SamplePapers.MADE_AT)
                .body(table)
                .paper();

        try (var book = new XSSFWorkbook(new ByteArrayInputStream(printer.xlsx(paper)))) {
            var sheet = book.getSheetAt(0);
            assertThat(sheet.getRow(2).getCell(0).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(2).getCell(1).getNumericCellValue()).isEqualTo(1234);
            assertThat(sheet.getRow(3).getCell(0).getStringCellValue()).isEqualTo("@SUM(A1)");
            assertThat(sheet.getRow(3).getCell(1).getCellType()).isEqualTo(CellType.STRING);
            assertThat(sheet.getRow(4).getCell(1).getNumericCellValue()).isEqualTo(1234);
        }
    }

    @Test
    void aWorkbookKeepsItsHeadInSightAndPrintsAcrossOnA4() throws IOException {
        try (var book = new XSSFWorkbook(new ByteArrayInputStream(printer.xlsx(SamplePapers.dispatch())))) {
            assertThat(book.getNumberOfSheets()).isOne();
            var sheet = book.getSheetAt(0);
            var head = sheet.getRepeatingRows().getFirstRow();
            assertThat(sheet.getRow(head).getCell(0).getStringCellValue()).isEqualTo("STT");
            assertThat((int) sheet.getPaneInformation().getHorizontalSplitPosition())
                    .isEqualTo(head + 1);
            assertThat(sheet.getPrintSetup().getLandscape()).isTrue();
            assertThat(sheet.getPrintSetup().getPaperSize()).isEqualTo((short) 9);
            assertThat(sheet.getRow(0).getCell(0).getStringCellValue()).isEqualTo("Phụ lục");
        }
    }

    @Test
    void theSamePaperGivesTheSameBytes() {
        assertThat(printer.docx(SamplePapers.form())).isEqualTo(printer.docx(SamplePapers.form()));
        assertThat(printer.pdf(SamplePapers.form())).isEqualTo(printer.pdf(SamplePapers.form()));
        assertThat(printer.xlsx(SamplePapers.form())).isEqualTo(printer.xlsx(SamplePapers.form()));
    }

    @Test
    void markupAndControlCharactersAreOnlyText() throws IOException {
        var paper = Paper.draft("x", SamplePapers.MADE_AT)
                .body(Block.paragraph("<img src='file:///etc/passwd'/> ${x}\u0000\u0007 & Đ\u006f\u0302"))
                .paper();

        assertThat(textOfPdf(printer.pdf(paper))).isEqualTo("<img src='file:///etc/passwd'/> ${x} & Đô");
        assertThat(DocxLayoutTests.text(printer.docx(paper))).contains("<img src='file:///etc/passwd'/> ${x} & Đô");
    }

    @Test
    void aRowMustFitItsTable() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new PaperTable(
                        List.of(Column.text("A", 1), Column.text("B", 1)), List.of(Row.line(Cell.text("a")))));
    }

    static String textOfPdf(byte[] pdf) throws IOException {
        return String.join(" ", pagesOfPdf(pdf));
    }

    private static List<String> pagesOfPdf(byte[] bytes) throws IOException {
        try (var pdf = Loader.loadPDF(bytes)) {
            var stripper = new PDFTextStripper();
            stripper.setPageEnd("\f");
            return Stream.of(stripper.getText(pdf).split("\f"))
                    .map(DocxLayoutTests::oneSpaceBetweenWords)
                    .filter(page -> !page.isEmpty())
                    .toList();
        }
    }
}
