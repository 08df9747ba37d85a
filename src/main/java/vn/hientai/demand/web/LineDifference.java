package vn.hientai.demand.web;

import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.LineDetails;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/**
 * A cell of a line that somebody else stored otherwise than it was typed.
 *
 * @param field name of the cell, which is the id of its input
 * @param takesStored whether the person chose what is stored
 */
record LineDifference(String field, Message stored, Message typed, boolean takesStored) {

    private static final Message NOTHING = Message.of("line.empty");

    /** The cells that differ, in the order of the form. */
    static List<LineDifference> between(LineDetails stored, LineForm typed, LineChoices choices) {
        var before = LineForm.of(stored);
        return Stream.of(
                        choice("fieldCode", before.fieldCode, typed.fieldCode, choices.fields()),
                        text("major", before.major, typed.major),
                        text("furtherMajors", before.furtherMajors, typed.furtherMajors),
                        text("institutions", before.institutions, typed.institutions),
                        text("requirements", before.requirements, typed.requirements),
                        choice("categoryCode", before.categoryCode, typed.categoryCode, choices.allCategories()),
                        text("post", before.post, typed.post),
                        choice("postKind", before.postKind, typed.postKind, LineChoices.KINDS),
                        text("quantityYear", before.quantityYear, typed.quantityYear),
                        text("quantityPeriod", before.quantityPeriod, typed.quantityPeriod),
                        text("note", before.note, typed.note))
                .filter(cell -> !cell.stored.equals(cell.typed))
                .map(cell -> cell.chosen(typed))
                .toList();
    }

    private LineDifference chosen(LineForm form) {
        return new LineDifference(field, stored, typed, form.takesStored(field));
    }

    private static LineDifference text(String field, @Nullable String stored, @Nullable String typed) {
        return new LineDifference(field, words(stored), words(typed), false);
    }

    private static LineDifference choice(
            String field, @Nullable String stored, @Nullable String typed, List<Option> options) {
        return new LineDifference(field, words(stored, options), words(typed, options), false);
    }

    private static Message words(@Nullable String text) {
        return text == null ? NOTHING : Message.of("as-is", text.replace("\r\n", "\n"));
    }

    private static Message words(@Nullable String value, List<Option> options) {
        return options.stream()
                .filter(option -> Objects.equals(option.value(), value))
                .map(Option::label)
                .findFirst()
                .orElseGet(() -> words(value));
    }
}
