package vn.hientai.grid.web;

import java.util.List;
import java.util.stream.Stream;
import vn.hientai.demand.web.LineChoices;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** Tells what somebody else stored in a cell as people read it. */
record StoredWords(LineChoices choices) {

    public Message of(GridRow row, GridColumn column) {
        return of(row.storedValue(column), column);
    }

    private Message of(String value, GridColumn column) {
        if (value.isEmpty()) {
            return Message.of("line.empty");
        }
        return options(column)
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> Message.of("as-is", value));
    }

    private Stream<Option> options(GridColumn column) {
        return switch (column.kind()) {
            case FIELD -> choices.fields().stream();
            case POST_KIND -> choices.kinds().stream();
            case CATEGORY ->
                choices.categories().stream().map(LineChoices.Group::options).flatMap(List::stream);
            default -> Stream.of();
        };
    }
}
