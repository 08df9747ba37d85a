package vn.hientai.grid.web;

import java.util.List;
import java.util.regex.Pattern;

/**
 * What the rows of the grid add up to as they are shown, stored or not.
 *
 * @param lines rows with something in them
 */
record GridTotals(int lines, long year, long period) {

    private static final Pattern NUMBER = Pattern.compile("\\d{1,3}(?:[. \u00a0]\\d{3})+|\\d{1,9}");

    static GridTotals of(List<GridRow> rows) {
        var counted = rows.stream()
                .filter(row -> row.mark() != GridMark.EMPTY && !row.isRemoved())
                .toList();
        return new GridTotals(
                counted.size(), sum(counted, GridColumn.QUANTITY_YEAR), sum(counted, GridColumn.QUANTITY_PERIOD));
    }

    private static long sum(List<GridRow> rows, GridColumn column) {
        return rows.stream()
                .map(row -> row.value(column).strip())
                .filter(typed -> NUMBER.matcher(typed).matches())
                .mapToLong(typed -> Long.parseLong(typed.replaceAll("\\D", "")))
                .sum();
    }
}
