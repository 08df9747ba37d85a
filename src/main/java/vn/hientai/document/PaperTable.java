package vn.hientai.document;

import java.math.BigDecimal;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** A table whose header returns on every page. Shares say how the page's width is divided among the columns. */
public record PaperTable(List<Column> columns, List<Row> rows) implements Block {

    public PaperTable {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        for (var row : rows) {
            row.requireFits(columns.size());
        }
    }

    @Override
    public void print(BlockPrinter printer) {
        printer.table(this);
    }

    int shares() {
        return columns.stream().mapToInt(Column::share).sum();
    }

    /** The column a row's cell stands in: cells of a labelled row fill the table from the right. */
    Column columnOf(Row row, int cell) {
        return columns.get(labelSpan(row) + cell);
    }

    int labelSpan(Row row) {
        return columns.size() - row.cells().size();
    }

    /** How a column's cells stand. */
    public enum Alignment {
        LEFT,
        CENTRE,
        RIGHT
    }

    /** A column: title, share of the width, and how its cells stand. */
    public record Column(String title, int share, Alignment alignment) {

        public static Column text(String title, int share) {
            return new Column(title, share, Alignment.LEFT);
        }

        public static Column centred(String title, int share) {
            return new Column(title, share, Alignment.CENTRE);
        }

        public static Column number(String title, int share) {
            return new Column(title, share, Alignment.RIGHT);
        }
    }

    /** What a row is: groups, subtotals and totals are printed bold. */
    public enum Kind {
        LINE,
        GROUP,
        SUBTOTAL,
        TOTAL
    }

    /**
     * A row of the table.
     *
     * @param label spans the columns before the cells; null when every column has its cell
     */
    public record Row(Kind kind, @Nullable String label, List<Cell> cells) {

        public Row {
            cells = List.copyOf(cells);
        }

        public static Row line(Cell... cells) {
            return new Row(Kind.LINE, null, List.of(cells));
        }

        /** A row of one text over the whole width. */
        public static Row group(String label) {
            return new Row(Kind.GROUP, label, List.of());
        }

        public static Row subtotal(String label, Cell... last) {
            return new Row(Kind.SUBTOTAL, label, List.of(last));
        }

        public static Row total(String label, Cell... last) {
            return new Row(Kind.TOTAL, label, List.of(last));
        }

        private void requireFits(int columns) {
            var fits = label == null ? cells.size() == columns : cells.size() < columns;
            if (!fits) {
                throw new IllegalArgumentException(
                        "%d cells in a table of %d columns: %s".formatted(cells.size(), columns, this));
            }
        }
    }

    /** What stands in a cell: text, a number (which a workbook keeps as a number), or nothing. */
    public record Cell(@Nullable String text, @Nullable BigDecimal number) {

        public static Cell text(@Nullable String text) {
            return new Cell(text, null);
        }

        public static Cell number(long number) {
            return new Cell(null, BigDecimal.valueOf(number));
        }

        public static Cell number(@Nullable BigDecimal number) {
            return new Cell(null, number);
        }

        public static Cell empty() {
            return new Cell(null, null);
        }

        /** As it is read in Vietnamese: «1.234.567,5». */
        String printed() {
            if (number != null) {
                var symbols = DecimalFormatSymbols.getInstance(Locale.forLanguageTag("vi-VN"));
                return new DecimalFormat("#,##0.###", symbols).format(number);
            }
            return text == null ? "" : text;
        }
    }
}
