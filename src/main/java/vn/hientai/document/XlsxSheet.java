package vn.hientai.document;

import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.PaperSize;
import org.dhatim.fastexcel.Position;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;
import org.jspecify.annotations.Nullable;

/**
 * Prints one paper's tables onto a sheet: title rows, a header that stays in sight and returns on every printed page,
 * A4 landscape. Text stays text whatever it begins with (no formula is ever written); numbers stay numbers.
 */
final class XlsxSheet implements BlockPrinter {

    /** Width of the page in the characters a workbook measures columns with. */
    private static final int PAGE_WIDTH = 134;

    private static final int TWIPS_PER_CHARACTER = 105;

    private static final int PAGE_TWIPS = PAGE_WIDTH * TWIPS_PER_CHARACTER;

    private final Worksheet sheet;
    private final Paper paper;
    private final Typeface typeface;
    private final int columns;
    private int row;
    private boolean headed;

    XlsxSheet(Worksheet sheet, Paper paper, Typeface typeface) {
        this.sheet = sheet;
        this.typeface = typeface;
        this.paper = paper;
        this.columns = paper.body().stream()
                .filter(PaperTable.class::isInstance)
                .mapToInt(block -> ((PaperTable) block).columns().size())
                .max()
                .orElseThrow();
    }

    void print() {
        setUpPage();
        if (paper.letterhead() != null) {
            across(PaperElement.ISSUING_BODY, paper.letterhead().body());
        }
        if (paper.title() != null) {
            title(paper.title());
        }
        row++;
        paper.body().forEach(block -> block.print(this));
        across(PaperElement.FOOT_NOTE, paper.footNote());
    }

    @Override
    public void paragraph(Block.Paragraph paragraph) {
        // a workbook carries the tables
    }

    @Override
    public void heading(Block.Heading heading) {
        across(PaperElement.HEADING, heading.text());
    }

    @Override
    public void items(Block.Items items) {
        // a workbook carries the tables
    }

    @Override
    public void facts(Block.Facts facts) {
        facts.facts().forEach(fact -> across(PaperElement.FACT, fact.label() + ": " + fact.value()));
    }

    @Override
    public void table(PaperTable table) {
        header(table);
        table.rows().forEach(each -> print(table, each));
        row++;
    }

    private void title(Title title) {
        across(PaperElement.TITLE_KIND, title.kind());
        across(PaperElement.TITLE_NAME, title.name());
        across(PaperElement.TITLE_NOTE, title.note());
    }

    private void header(PaperTable table) {
        var lines = 1;
        for (var column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            sheet.value(row, column, text(heading.title()));
            style(row, column, PaperElement.TABLE_HEAD)
                    .horizontalAlignment("center")
                    .set();
            lines = Math.max(lines, lines(PaperElement.TABLE_HEAD, heading.title(), width(table, heading)));
        }
        fitRow(PaperElement.TABLE_HEAD, lines);
        if (!headed) {
            keepInSight(table);
        }
        row++;
    }

    private void keepInSight(PaperTable table) {
        headed = true;
        for (var column = 0; column < table.columns().size(); column++) {
            sheet.width(column, (double) width(table, table.columns().get(column)) / TWIPS_PER_CHARACTER);
        }
        sheet.freezePane(0, row + 1);
        sheet.repeatRows(row);
    }

    private void print(PaperTable table, PaperTable.Row from) {
        var span = table.labelSpan(from);
        if (from.label() != null) {
            label(from, span);
        }
        for (var cell = 0; cell < from.cells().size(); cell++) {
            value(span + cell, from.cells().get(cell));
            var style = style(row, span + cell, PaperElement.TABLE_CELL)
                    .horizontalAlignment(align(table.columnOf(from, cell).alignment()))
                    .format("#,##0");
            (from.kind() == PaperTable.Kind.LINE ? style : style.bold()).set();
        }
        fitRow(table, from);
        row++;
    }

    private void label(PaperTable.Row from, int span) {
        sheet.value(row, 0, text(from.label() == null ? "" : from.label()));
        for (var column = 0; column < span; column++) {
            style(row, column, PaperElement.TABLE_CELL)
                    .bold()
                    .horizontalAlignment(from.kind() == PaperTable.Kind.GROUP ? "left" : "center")
                    .set();
        }
        if (span > 1) {
            sheet.range(row, 0, row, span - 1).merge();
        }
    }

    private void value(int column, PaperTable.Cell cell) {
        if (cell.number() != null) {
            sheet.value(row, column, cell.number());
        } else if (cell.text() != null) {
            sheet.value(row, column, text(cell.text()));
        }
    }

    /** Words over the whole width of the tables. */
    private void across(PaperElement element, @Nullable String words) {
        if (words == null) {
            return;
        }
        sheet.value(row, 0, text(words));
        var range = sheet.range(row, 0, row, columns - 1);
        range.merge();
        var style = range.style()
                .fontName(DecreeLayout.TYPEFACE)
                .fontSize(element.size())
                .wrapText(true)
                .horizontalAlignment(element.stand() == PaperElement.Stand.CENTRE ? "center" : "left");
        style = element.isBold() ? style.bold() : style;
        (element.isItalic() ? style.italic() : style).set();
        fitRow(element, lines(element, words, PAGE_TWIPS));
        row++;
    }

    /** The height rows need: programs that only read a workbook do not grow them to fit wrapped text. */
    private void fitRow(PaperTable table, PaperTable.Row from) {
        var lines = from.label() == null ? 1 : lines(PaperElement.TABLE_HEAD, from.label(), PAGE_TWIPS / 2);
        for (var cell = 0; cell < from.cells().size(); cell++) {
            var width = width(table, table.columnOf(from, cell));
            lines = Math.max(
                    lines, lines(PaperElement.TABLE_CELL, from.cells().get(cell).printed(), width));
        }
        fitRow(PaperElement.TABLE_CELL, lines);
    }

    private void fitRow(PaperElement element, int lines) {
        sheet.rowHeight(row, Math.min(409, 1.25 * element.size() * lines + 4));
    }

    private int lines(PaperElement element, String words, int width) {
        return typeface.linesWithin(text(words), element.size(), width);
    }

    private static int width(PaperTable table, PaperTable.Column column) {
        return PAGE_TWIPS * column.share() / table.shares();
    }

    private StyleSetter style(int row, int column, PaperElement element) {
        var style = sheet.style(row, column)
                .fontName(DecreeLayout.TYPEFACE)
                .fontSize(element.size())
                .wrapText(true)
                .verticalAlignment("center")
                .borderStyle(BorderStyle.THIN);
        return element.isBold() ? style.bold() : style;
    }

    private void setUpPage() {
        sheet.paperSize(PaperSize.A4_PAPER);
        sheet.pageOrientation("landscape");
        sheet.setFitToPage(true);
        sheet.fitToWidth((short) 1);
        sheet.fitToHeight((short) 0);
        sheet.topMargin(DecreeLayout.MARGIN_TOP / 25.4f);
        sheet.bottomMargin(DecreeLayout.MARGIN_BOTTOM / 25.4f);
        sheet.leftMargin(DecreeLayout.MARGIN_RIGHT / 25.4f);
        sheet.rightMargin(DecreeLayout.MARGIN_RIGHT / 25.4f);
        sheet.footer("&P/&N", Position.CENTER);
    }

    private static String align(PaperTable.Alignment alignment) {
        return switch (alignment) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
        };
    }

    private static String text(String text) {
        return PrintableText.of(text);
    }
}
