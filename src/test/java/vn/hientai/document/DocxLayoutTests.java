package vn.hientai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigInteger;
import java.util.List;
import java.util.stream.Stream;
import org.apache.poi.xwpf.extractor.XWPFWordExtractor;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.apache.xmlbeans.XmlException;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.CTSectPr;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STPageOrientation;

/** The numbers of Decree 30/2020, Appendix I, measured in the file a clerk gets. */
class DocxLayoutTests {

    private XWPFDocument dispatch;

    @BeforeEach
    void print() throws IOException {
        dispatch = open(new PaperPrinter().docx(SamplePapers.dispatch()));
    }

    @AfterEach
    void close() throws IOException {
        dispatch.close();
    }

    @Test
    void marginsAreWithinTheDecree() {
        var margins = portrait().getPgMar();

        assertThat(millimetres(margins.getTop())).isBetween(20L, 25L);
        assertThat(millimetres(margins.getBottom())).isBetween(20L, 25L);
        assertThat(millimetres(margins.getLeft())).isBetween(30L, 35L);
        assertThat(millimetres(margins.getRight())).isBetween(15L, 20L);
    }

    @Test
    void thePageIsA4AndTheAppendixLiesAcross() {
        assertThat(millimetres(portrait().getPgSz().getW())).isEqualTo(210);
        assertThat(millimetres(portrait().getPgSz().getH())).isEqualTo(297);
        assertThat(millimetres(appendix().getPgSz().getW())).isEqualTo(297);
        assertThat(appendix().getPgSz().getOrient()).isEqualTo(STPageOrientation.LANDSCAPE);
    }

    @Test
    void eachPartCountsItsPagesAndHidesTheFirstNumber() {
        assertThat(portrait().isSetTitlePg()).isTrue();
        assertThat(appendix().isSetTitlePg()).isTrue();
        assertThat(appendix().getPgNumType().getStart()).isEqualTo(BigInteger.ONE);
        assertThat(dispatch.getHeaderList()).hasSize(2).allSatisfy(header -> {
            var number = header.getParagraphs().get(header.getParagraphs().size() - 1);
            assertThat(number.getAlignment()).isEqualTo(ParagraphAlignment.CENTER);
            assertThat(number.getCTP().getFldSimpleArray(0).getInstr()).isEqualTo("PAGE");
        });
    }

    @Test
    void sizesAndWeightsAreThoseOfTheDecree() {
        assertPrinted("CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM", 12, true, false);
        assertPrinted("Độc lập - Tự do - Hạnh phúc", 13, true, false);
        assertPrinted("XÃ CẨM GIANG", 12, true, false);
        assertPrinted("Số:", 13, false, false);
        assertPrinted("V/v đề xuất", 12, false, false);
        assertPrinted("Cẩm Giang, ngày", 13, false, true);
        assertPrinted("Kính gửi", 14, false, false);
        assertPrinted("Thực hiện Nghị quyết", 14, false, false);
        assertPrinted("TM. ỦY BAN NHÂN DÂN", 14, true, false);
        assertPrinted("Nơi nhận", 12, true, true);
        assertPrinted("- Như trên;", 11, false, false);
    }

    @Test
    void theTextIsJustifiedIndentedAndSpaced() {
        var paragraph = find("Thực hiện Nghị quyết");

        assertThat(paragraph.getAlignment()).isEqualTo(ParagraphAlignment.BOTH);
        assertThat(paragraph.getIndentationFirstLine()).isBetween(567, 720);
        assertThat(paragraph.getSpacingAfter()).isGreaterThanOrEqualTo(6 * 20);
        assertThat(paragraph.getSpacingBetween()).isBetween(1.0, 1.5);
    }

    @Test
    void theTypefaceAndTheLanguageAreTheOffices() throws IOException, XmlException {
        var defaults = dispatch.getStyle().getDocDefaults().getRPrDefault().getRPr();

        assertThat(defaults.getRFontsArray(0).getAscii()).isEqualTo("Times New Roman");
        assertThat(defaults.getRFontsArray(0).getHAnsi()).isEqualTo("Times New Roman");
        assertThat(defaults.getLangArray(0).getVal()).isEqualTo("vi-VN");
    }

    @Test
    void theHeadOfTheAppendixTableReturnsOnEveryPage() {
        var table = dispatch.getTables().get(dispatch.getTables().size() - 1);

        assertThat(table.getRow(0).getCell(0).getText()).isEqualTo("STT");
        assertThat(table.getRow(0).isRepeatHeader()).isTrue();
        assertThat(table.getRow(1).isRepeatHeader()).isFalse();
        assertThat(table.getRows()).hasSize(38);
    }

    private void assertPrinted(String start, int size, boolean bold, boolean italic) {
        var run = find(start).getRuns().get(0);

        assertThat(run.getFontSizeAsDouble()).as(start).isEqualTo(size);
        assertThat(run.isBold()).as(start).isEqualTo(bold);
        assertThat(run.isItalic()).as(start).isEqualTo(italic);
    }

    private XWPFParagraph find(String part) {
        var inTables = dispatch.getTables().stream()
                .flatMap(table -> table.getRows().stream())
                .flatMap(row -> row.getTableCells().stream())
                .map(XWPFTableCell::getParagraphs)
                .flatMap(List::stream);
        return Stream.concat(dispatch.getParagraphs().stream(), inTables)
                .filter(paragraph -> paragraph.getText().contains(part))
                .findFirst()
                .orElseThrow();
    }

    private CTSectPr portrait() {
        return dispatch.getParagraphs().stream()
                .map(paragraph -> paragraph.getCTP().getPPr())
                .filter(properties -> properties != null && properties.isSetSectPr())
                .findFirst()
                .orElseThrow()
                .getSectPr();
    }

    private CTSectPr appendix() {
        return dispatch.getDocument().getBody().getSectPr();
    }

    private static long millimetres(Object twips) {
        return Math.round(((BigInteger) twips).doubleValue() * 25.4 / 1440);
    }

    static String text(byte[] docx) throws IOException {
        try (var extractor = new XWPFWordExtractor(open(docx))) {
            return oneSpaceBetweenWords(extractor.getText());
        }
    }

    static String oneSpaceBetweenWords(String text) {
        return text.replaceAll("[\\s\u00a0]+", " ").strip();
    }

    private static XWPFDocument open(byte[] docx) throws IOException {
        return new XWPFDocument(new ByteArrayInputStream(docx));
    }
}
