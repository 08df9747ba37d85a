package vn.hientai.document;

import org.dhatim.fastexcel.Worksheet;

/**
 * Widths and heights of a sheet. Heights are set because programs that only read a workbook do not grow rows to fit
 * wrapped text.
 */
final class XlsxGeometry {

    /** Width of the page in the characters a workbook measures columns with. */
    private static final int PAGE_CHARACTERS = 134;

    /** Twentieths of a point in one of them. */
    private static final int CHARACTER = 105;

    private static final int PAGE = PAGE_CHARACTERS * CHARACTER;
    private static final int HIGHEST_ROW = 409;

    private final Worksheet sheet;
    private final Typeface typeface;

    XlsxGeometry(Worksheet sheet, Typeface typeface) {
        this.sheet = sheet;
        this.typeface = typeface;
    }

    void setColumns(PaperTable table) {
        for (var column = 0; column < table.columns().size(); column++) {
            sheet.width(column, (double) width(table, table.columns().get(column)) / CHARACTER);
        }
    }

    /** A row of words over the whole page. */
    void fitWords(int row, PaperElement element, String words) {
        fit(row, element, lines(element, words, PAGE));
    }

    void fitHead(int row, PaperTable table) {
        var lines = table.columns().stream()
                .mapToInt(column -> lines(PaperElement.TABLE_HEAD, column.title(), width(table, column)))
                .max()
                .orElse(1);
        fit(row, PaperElement.TABLE_HEAD, lines);
    }

    void fitCells(int row, PaperTable table, PaperTable.Row cells) {
        var lines = cells.label() == null ? 1 : lines(PaperElement.TABLE_HEAD, cells.label(), PAGE / 2);
        for (var cell = 0; cell < cells.cells().size(); cell++) {
            var words = cells.cells().get(cell).printed();
            var width = width(table, table.columnOf(cells, cell));
            lines = Math.max(lines, lines(PaperElement.TABLE_CELL, words, width));
        }
        fit(row, PaperElement.TABLE_CELL, lines);
    }

    private void fit(int row, PaperElement element, int lines) {
        sheet.rowHeight(row, Math.min(HIGHEST_ROW, 1.25 * element.size() * lines + 4));
    }

    private int lines(PaperElement element, String words, int width) {
        return typeface.linesWithin(PrintableText.of(words), element.size(), width);
    }

    private static int width(PaperTable table, PaperTable.Column column) {
        return PAGE * column.share() / table.shares();
    }
}
