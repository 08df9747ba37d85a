package vn.hientai.document;

import static vn.hientai.document.DocxText.points;

import java.util.Arrays;
import org.apache.poi.xwpf.usermodel.XWPFDocument;

/** Prints the foot of a paper into a DOCX: whom it goes to on the left, who signs on the right. */
final class DocxClosing {

    private static final int ROOM_TO_SIGN = 60;

    private final XWPFDocument document;
    private final Paper paper;
    private final int width;

    DocxClosing(XWPFDocument document, Paper paper, int width) {
        this.document = document;
        this.paper = paper;
        this.width = width;
    }

    void print() {
        new DocxText(document).thin().setSpacingAfter(points(4));
        var count = Math.max(2, paper.signatures().size() + (paper.recipients().isEmpty() ? 0 : 1));
        var widths = new int[count];
        Arrays.fill(widths, width / count);
        var columns = DocxTable.columns(document, widths);
        var row = columns.row();
        for (var column = 0; column < count; column++) {
            closing(
                    new DocxText(columns.cell(row, column, 1)),
                    column - count + paper.signatures().size(),
                    column);
        }
        new DocxText(document).thin();
    }

    private void closing(DocxText cell, int signature, int column) {
        if (signature >= 0) {
            sign(cell, paper.signatures().get(signature));
        } else if (column == 0 && !paper.recipients().isEmpty()) {
            cell.add(PaperElement.RECIPIENTS, DecreeLayout.RECIPIENTS);
            paper.recipients().forEach(each -> cell.add(PaperElement.RECIPIENT, "- " + each));
        } else {
            cell.thin();
        }
    }

    private static void sign(DocxText cell, Signature signature) {
        if (signature.authority() != null) {
            cell.add(PaperElement.SIGN_POSITION, signature.authority());
        }
        cell.add(PaperElement.SIGN_POSITION, signature.position());
        if (signature.hint() != null) {
            cell.add(PaperElement.SIGN_HINT, signature.hint());
        }
        cell.add(PaperElement.SIGN_NAME, signature.name() == null ? "" : signature.name())
                .setSpacingBefore(points(ROOM_TO_SIGN));
    }
}
