package vn.hientai.consolidation;

import java.util.List;

/**
 * The live table of a call, field × main major × category.
 *
 * @param details the call and where its consolidation stands
 * @param units whose lines count and whose do not
 * @param fields in the policy's order
 * @param total each line once
 */
public record ConsolidationTable(
        ConsolidationDetails details, UnitCounts units, List<FieldRows> fields, Figures total) {

    public boolean isEmpty() {
        return fields.isEmpty();
    }

    /** The rows of one field and their subtotal. */
    public record FieldRows(String code, String name, List<Row> rows, Figures subtotal) {}

    /**
     * One row of a field.
     *
     * @param major in its first spelling; spellings with one search key are one row
     */
    public record Row(String major, String categoryCode, String category, Figures figures) {}
}
