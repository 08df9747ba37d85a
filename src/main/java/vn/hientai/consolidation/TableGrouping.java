package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.TreeMap;
import vn.hientai.consolidation.ConsolidationTable.FieldRows;
import vn.hientai.consolidation.ConsolidationTable.Row;
import vn.hientai.consolidation.LineRows.Group;
import vn.hientai.shared.SearchKey;

/** Makes the table of its sums: spellings of one major become one row, rows stand in their fields. */
final class TableGrouping {

    private final PolicyWords words;

    TableGrouping(PolicyWords words) {
        this.words = words;
    }

    List<FieldRows> fields(List<Group> groups) {
        var byField = new TreeMap<String, List<Group>>(words.fieldOrder());
        groups.forEach(group -> byField.computeIfAbsent(group.field(), field -> new ArrayList<>())
                .add(group));
        return byField.entrySet().stream()
                .map(field -> field(field.getKey(), rows(field.getValue())))
                .toList();
    }

    private FieldRows field(String code, List<Row> rows) {
        var subtotal = Figures.sum(rows.stream().map(Row::figures).toList());
        return new FieldRows(code, words.field(code), rows, subtotal);
    }

    private List<Row> rows(List<Group> groups) {
        var rows = new LinkedHashMap<List<String>, Row>();
        for (var group : groups) {
            var key = List.of(SearchKey.of(group.major()).value(), group.category());
            rows.merge(key, row(group), (known, more) -> with(known, more.figures()));
        }
        return rows.values().stream().sorted(order()).toList();
    }

    private Row row(Group group) {
        return new Row(group.major(), group.category(), words.category(group.category()), group.figures());
    }

    private static Row with(Row row, Figures more) {
        return new Row(
                row.major(), row.categoryCode(), row.category(), row.figures().plus(more));
    }

    private Comparator<Row> order() {
        return Comparator.comparing((Row row) -> SearchKey.of(row.major()).value())
                .thenComparing(Row::categoryCode, words.categoryOrder());
    }
}
