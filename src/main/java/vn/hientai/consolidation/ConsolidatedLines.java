package vn.hientai.consolidation;

import org.springframework.data.domain.Page;

/**
 * The lines behind one figure of the table.
 *
 * @param field name of the field asked for, empty for all
 * @param category name of the category asked for, empty for all
 * @param lines one page of them, by unit
 * @param total of all of them, as the table shows it
 */
public record ConsolidatedLines(
        ConsolidationDetails details,
        LineSelection selection,
        String field,
        String category,
        Page<ConsolidatedLine> lines,
        Figures total) {}
