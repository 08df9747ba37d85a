package vn.hientai.document;

import static vn.hientai.document.DocxText.points;

import org.apache.poi.xwpf.usermodel.XWPFDocument;
import org.apache.poi.xwpf.usermodel.XWPFParagraph;
import org.apache.poi.xwpf.usermodel.XWPFTableCell;
import org.jspecify.annotations.Nullable;

/** Prints one paper into a DOCX, from the national heading to the remark at its end. */
final class DocxPart implements BlockPrinter {

    private final XWPFDocument document;
    private final DocxText text;
    private final Paper paper;
    private final Typeface typeface;
    private final int width;

    DocxPart(XWPFDocument document, Paper paper, Typeface typeface) {
        this.document = document;
        this.text = new DocxText(document);
        this.paper = paper;
        this.typeface = typeface;
        this.width = DecreeLayout.twips(DecreeLayout.textWidth(paper.orientation()));
    }

    void print() {
        if (paper.letterhead() != null) {
            letterhead(paper.letterhead());
        }
        if (paper.title() != null) {
            title(paper.title());
        }
        addressees();
        paper.body().forEach(block -> block.print(this));
        if (!paper.signatures().isEmpty() || !paper.recipients().isEmpty()) {
            new DocxClosing(document, paper, width).print();
        }
        if (paper.footNote() != null) {
            text.add(PaperElement.FOOT_NOTE, paper.footNote()).setSpacingBefore(points(12));
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        text.addToBody(PaperElement.PARAGRAPH, paragraph.text());
    }

    @Override
    public void heading(Block.Heading heading) {
        text.addToBody(PaperElement.HEADING, heading.text()).setKeepNext(true);
    }

    @Override
    public void items(Block.Items items) {
        items.items().forEach(item -> text.addToBody(PaperElement.PARAGRAPH, "- " + item));
    }

    @Override
    public void facts(Block.Facts facts) {
        var share = 36 * width / 100;
        var columns = DocxTable.columns(document, share, width - share);
        for (var fact : facts.facts()) {
            var row = columns.row();
            fact(columns.cell(row, 0, 1), fact.label() + ":");
            fact(columns.cell(row, 1, 1), fact.value());
        }
        text.thin();
    }

    @Override
    public void table(PaperTable table) {
        DocxTable.print(document, table, width);
        text.thin();
    }

    private static void fact(XWPFTableCell cell, String words) {
        new DocxText(cell).add(PaperElement.FACT, words).setSpacingAfter(points(4));
    }

    private void letterhead(Letterhead head) {
        var left = width * DecreeLayout.ISSUER_PERCENT / 100;
        var columns = DocxTable.columns(document, left, width - left);
        var row = columns.row();
        issuer(new DocxText(columns.cell(row, 0, 1)), head, left);
        nation(new DocxText(columns.cell(row, 1, 1)), width - left);
        if (head.numberLine() != null || head.placeAndDate() != null) {
            numberAndDate(columns, head);
        }
        text.thin();
    }

    private void issuer(DocxText cell, Letterhead head, int room) {
        if (head.parentBody() != null) {
            cell.add(PaperElement.PARENT_BODY, head.parentBody());
        }
        cell.add(PaperElement.ISSUING_BODY, head.body());
        cell.addRule(shortLine(PaperElement.ISSUING_BODY, head.body()), room);
    }

    private void nation(DocxText cell, int room) {
        cell.add(PaperElement.NATIONAL_NAME, DecreeLayout.NATIONAL_NAME);
        cell.add(PaperElement.MOTTO, DecreeLayout.MOTTO);
        cell.addRule(lastLine(PaperElement.MOTTO, DecreeLayout.MOTTO), room);
    }

    private void numberAndDate(DocxTable columns, Letterhead head) {
        var row = columns.row();
        var left = new DocxText(columns.cell(row, 0, 1));
        addOrThin(left, PaperElement.NUMBER, head.numberLine());
        if (head.regardingLine() != null) {
            left.add(PaperElement.REGARDING, head.regardingLine()).setSpacingBefore(points(3));
        }
        addOrThin(new DocxText(columns.cell(row, 1, 1)), PaperElement.PLACE_AND_DATE, head.placeAndDate());
    }

    private static void addOrThin(DocxText cell, PaperElement element, @Nullable String words) {
        if (words == null) {
            cell.thin();
        } else {
            cell.add(element, words).setSpacingBefore(points(4));
        }
    }

    private void title(Title title) {
        text.add(PaperElement.TITLE_KIND, title.kind()).setSpacingBefore(points(12));
        if (title.name() != null) {
            text.add(PaperElement.TITLE_NAME, title.name());
        }
        if (title.ruled() && title.name() != null) {
            text.addRule(shortLine(PaperElement.TITLE_NAME, title.name()), width);
        }
        if (title.note() != null) {
            text.add(PaperElement.TITLE_NOTE, title.note());
        }
        text.thin().setSpacingAfter(points(10));
    }

    private void addressees() {
        var addressees = paper.addressees();
        if (addressees.size() == 1) {
            addressee(DecreeLayout.ADDRESSED_TO + " " + addressees.get(0)).setSpacingAfter(points(12));
        }
        if (addressees.size() > 1) {
            addressee(DecreeLayout.ADDRESSED_TO);
            addressees.forEach(each -> {
                var line = text.add(PaperElement.ADDRESSEE, "- " + each);
                line.setAlignment(DocxText.alignment(PaperElement.Stand.LEFT));
                line.setIndentationLeft(width / 3);
            });
            text.thin().setSpacingAfter(points(10));
        }
    }

    private XWPFParagraph addressee(String words) {
        var line = text.add(PaperElement.ADDRESSEE, words);
        line.setSpacingBefore(points(12));
        return line;
    }

    private int shortLine(PaperElement element, String words) {
        return lastLine(element, words) * DecreeLayout.SHORT_LINE_PERCENT / 100;
    }

    private int lastLine(PaperElement element, String words) {
        return typeface.width(words.substring(words.lastIndexOf('\n') + 1), element.size());
    }
}
