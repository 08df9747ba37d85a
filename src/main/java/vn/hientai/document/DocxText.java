package vn.hientai.document;

import java.math.BigInteger;
import org.apache.poi.xwpf.usermodel.IBody;
import org.apache.poi.xwpf.usermodel.LineSpacingRule;
import org.apache.poi.xwpf.usermodel.ParagraphAlignment;
import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFRun;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.openxmlformats.schemas.wordprocessingml.x2006.main.STBorder;

/** Paragraphs of a DOCX, in the body or in a cell. */
final class DocxText {

    private final IBody body;

    DocxText(IBody body) {
        this.body = body;
    }

    XWPFParagraph add(PaperElement element, String text) {
        var paragraph = paragraph(element);
        run(paragraph, element, text);
        return paragraph;
    }

    XWPFParagraph paragraph(PaperElement element) {
        var paragraph = newParagraph();
        paragraph.setAlignment(alignment(element.stand()));
        return paragraph;
    }

    /** Text of the body: first line indented, space below, a little air between the lines. */
    XWPFParagraph addToBody(PaperElement element, String text) {
        var paragraph = add(element, text);
        paragraph.setIndentationFirstLine(DecreeLayout.FIRST_LINE_INDENT);
        paragraph.setSpacingAfter(points(DecreeLayout.PARAGRAPH_SPACE));
        paragraph.setSpacingBetween(1.1);
        return paragraph;
    }

    /** A drawn line in the middle of the given width: the decree wants a line, not underlined letters. */
    void addRule(int length, int width) {
        var paragraph = thin();
        paragraph.setSpacingBefore(points(2));
        paragraph.setIndentationLeft((width - length) / 2);
        paragraph.setIndentationRight((width - length) / 2);
        var border = paragraph.getCTP().getPPr().addNewPBdr().addNewTop();
        border.setVal(STBorder.SINGLE);
        border.setSz(BigInteger.valueOf(6));
        border.setSpace(BigInteger.ZERO);
        border.setColor("000000");
    }

    /** A paragraph that takes next to no room: the last one of a cell or a section must exist. */
    XWPFParagraph thin() {
        var paragraph = newParagraph();
        paragraph.setSpacingBetween(3, LineSpacingRule.EXACT);
        paragraph.createRun().setFontSize(1);
        return paragraph;
    }

    static XWPFRun run(XWPFParagraph paragraph, PaperElement element, String text) {
        var run = paragraph.createRun();
        run.setFontSize(element.size());
        run.setBold(element.isBold());
        run.setItalic(element.isItalic());
        var lines = PrintableText.of(text).split("\n", -1);
        for (var line = 0; line < lines.length; line++) {
            if (line > 0) {
                run.addBreak();
            }
            run.setText(lines[line], line);
        }
        return run;
    }

    static ParagraphAlignment alignment(PaperElement.Stand stand) {
        return switch (stand) {
            case LEFT -> ParagraphAlignment.LEFT;
            case CENTRE -> ParagraphAlignment.CENTER;
            case RIGHT -> ParagraphAlignment.RIGHT;
            case JUSTIFIED -> ParagraphAlignment.BOTH;
        };
    }

    /** Twentieths of a point, as a DOCX counts. */
    static int points(int points) {
        return 20 * points;
    }

    private XWPFParagraph newParagraph() {
        return body instanceof XWPFTableCell cell ? cell.addParagraph() : ((XWPFDocument) body).createParagraph();
    }
}
