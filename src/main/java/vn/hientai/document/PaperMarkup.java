package vn.hientai.document;

import static vn.hientai.document.Markup.child;
import static vn.hientai.document.Markup.lines;
import static vn.hientai.document.Markup.name;
import static vn.hientai.document.Markup.text;
import static vn.hientai.document.Markup.textIfAny;

import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** Builds one paper as an XHTML tree for the PDF. */
final class PaperMarkup implements BlockPrinter {

    private final Paper paper;
    private final Document document;
    private final Element body;

    private PaperMarkup(Paper paper, String styles) {
        this.paper = paper;
        this.document = Markup.newDocument();
        var html = document.createElement("html");
        html.setAttribute("lang", "vi");
        document.appendChild(html);
        child(child(html, "head", null), "style", null).setTextContent(styles);
        this.body = child(html, "body", null);
    }

    static Document of(Paper paper, String styles) {
        var markup = new PaperMarkup(paper, styles);
        markup.print();
        return markup.document;
    }

    private void print() {
        if (paper.letterhead() != null) {
            letterhead(paper.letterhead());
        }
        if (paper.title() != null) {
            title(paper.title());
        }
        addressees();
        paper.body().forEach(block -> block.print(this));
        signatures();
        if (paper.footNote() != null) {
            text(body, PaperElement.FOOT_NOTE, paper.footNote());
        }
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        text(body, PaperElement.PARAGRAPH, paragraph.text());
    }

    @Override
    public void heading(Block.Heading heading) {
        text(body, PaperElement.HEADING, heading.text());
    }

    @Override
    public void items(Block.Items items) {
        items.items().forEach(item -> text(body, PaperElement.PARAGRAPH, "- " + item));
    }

    @Override
    public void facts(Block.Facts facts) {
        var table = child(body, "table", "facts");
        for (var fact : facts.facts()) {
            var row = child(table, "tr", null);
            text(child(row, "td", "label"), PaperElement.FACT, fact.label() + ":");
            text(child(row, "td", null), PaperElement.FACT, fact.value());
        }
    }

    @Override
    public void table(PaperTable data) {
        var table = child(body, "table", "data");
        var head = child(child(table, "thead", null), "tr", null);
        for (var column : data.columns()) {
            var cell = child(head, "th", null);
            cell.setAttribute("style", "width: %.3f%%".formatted(100.0 * column.share() / data.shares()));
            text(cell, PaperElement.TABLE_HEAD, column.title());
        }
        var rows = child(table, "tbody", null);
        data.rows().forEach(row -> row(child(rows, "tr", name(row.kind())), data, row));
    }

    private void row(Element to, PaperTable data, PaperTable.Row row) {
        if (row.label() != null) {
            var label = child(to, "td", "left-of-cells");
            label.setAttribute("colspan", String.valueOf(data.labelSpan(row)));
            text(label, PaperElement.TABLE_CELL, row.label());
        }
        for (var cell = 0; cell < row.cells().size(); cell++) {
            var column = data.columnOf(row, cell);
            text(
                    child(to, "td", name(column.alignment())),
                    PaperElement.TABLE_CELL,
                    row.cells().get(cell).printed());
        }
    }

    private void letterhead(Letterhead head) {
        var table = child(body, "table", "columns");
        var row = child(table, "tr", null);
        var issuer = child(row, "td", "issuer");
        textIfAny(issuer, PaperElement.PARENT_BODY, head.parentBody());
        ruled(issuer, PaperElement.ISSUING_BODY, head.body(), "short");
        var nation = child(row, "td", null);
        text(nation, PaperElement.NATIONAL_NAME, DecreeLayout.NATIONAL_NAME);
        ruled(nation, PaperElement.MOTTO, DecreeLayout.MOTTO, "full");
        var below = child(table, "tr", null);
        var number = child(below, "td", null);
        textIfAny(number, PaperElement.NUMBER, head.numberLine());
        textIfAny(number, PaperElement.REGARDING, head.regardingLine());
        textIfAny(child(below, "td", null), PaperElement.PLACE_AND_DATE, head.placeAndDate());
    }

    private void title(Title title) {
        var block = child(body, "div", "title");
        text(block, PaperElement.TITLE_KIND, title.kind());
        if (title.name() != null && title.ruled()) {
            ruled(block, PaperElement.TITLE_NAME, title.name(), "short");
        } else {
            textIfAny(block, PaperElement.TITLE_NAME, title.name());
        }
        textIfAny(block, PaperElement.TITLE_NOTE, title.note());
    }

    private void addressees() {
        var addressees = paper.addressees();
        if (addressees.size() == 1) {
            text(body, PaperElement.ADDRESSEE, DecreeLayout.ADDRESSED_TO + " " + addressees.get(0));
        }
        if (addressees.size() > 1) {
            text(body, PaperElement.ADDRESSEE, DecreeLayout.ADDRESSED_TO);
            var list = child(body, "div", "addressees");
            addressees.forEach(each -> text(list, PaperElement.ADDRESSEE, "- " + each));
        }
    }

    private void signatures() {
        if (paper.signatures().isEmpty() && paper.recipients().isEmpty()) {
            return;
        }
        var row = child(child(body, "table", "columns closing"), "tr", null);
        if (!paper.recipients().isEmpty() || paper.signatures().size() == 1) {
            recipients(child(row, "td", null));
        }
        paper.signatures().forEach(signature -> sign(child(row, "td", null), signature));
    }

    private void recipients(Element cell) {
        if (!paper.recipients().isEmpty()) {
            text(cell, PaperElement.RECIPIENTS, DecreeLayout.RECIPIENTS);
            paper.recipients().forEach(each -> text(cell, PaperElement.RECIPIENT, "- " + each));
        }
    }

    private void sign(Element cell, Signature signature) {
        textIfAny(cell, PaperElement.SIGN_POSITION, signature.authority());
        text(cell, PaperElement.SIGN_POSITION, signature.position());
        textIfAny(cell, PaperElement.SIGN_HINT, signature.hint());
        child(cell, "div", "room-to-sign");
        textIfAny(cell, PaperElement.SIGN_NAME, signature.name());
    }

    /** Words with a line below, as long as the last line of the words or a part of it. */
    private void ruled(Element parent, PaperElement element, String words, String length) {
        var last = words.lastIndexOf('\n');
        if (last >= 0) {
            text(parent, element, words.substring(0, last));
        }
        var line = child(parent, "div", name(element));
        var box = child(line, "span", "ruled");
        lines(box, words.substring(last + 1));
        child(box, "div", "rule " + length);
    }
}
