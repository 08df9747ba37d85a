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

    private final Worksheet sheet;
    private final Paper paper;
    private final XlsxGeometry geometry;
    private final int columns;
    private int row;
    private boolean headed;

    XlsxSheet(Worksheet sheet, Paper paper, Typeface typeface) {
        this.sheet = sheet;
        this.geometry = new XlsxGeometry(sheet, typeface);
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
        for (var column = 0; column < table.columns().size(); column++) {
            var heading = table.columns().get(column);
            sheet.value(row, column, text(heading.title()));
            style(row, column, PaperElement.TABLE_HEAD)
                    .horizontalAlignment("center")
                    .set();
        }
        geometry.fitHead(row, table);
        if (!headed) {
            keepInSight(table);
        }
        row++;
    }

    private void keepInSight(PaperTable table) {
        headed = true;
        geometry.setColumns(table);
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
        geometry.fitCells(row, table, from);
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
        geometry.fitWords(row, element, words);
        row++;
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
