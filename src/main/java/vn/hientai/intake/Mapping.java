package vn.hientai.intake;

import java.util.Map;

/**
 * What a person said about a table that does not say it itself.
 *
 * @param columns by the letter of a column the name of the cell it fills, empty for none
 * @param everywhere by the name of a cell what it says in every line, for cells the table has no column for
 */
public record Mapping(Map<String, String> columns, Map<String, String> everywhere) {

    /** Nothing said: the headings decide. */
    public static final Mapping NONE = new Mapping(Map.of(), Map.of());

    public Mapping {
        columns = Map.copyOf(columns);
        everywhere = Map.copyOf(everywhere);
    }
}
