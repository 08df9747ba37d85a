package vn.hientai.intake;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import vn.hientai.demand.LineCell;
import vn.hientai.demand.PostKind;
import vn.hientai.policy.Policy;
import vn.hientai.shared.Message;
import vn.hientai.shared.SearchKey;

/**
 * Finds the code behind the words of a table: fields and categories of the round's policy and kinds of posts, by code
 * or by name, without tone marks, or by the beginning of the name if only one begins so.
 */
final class PolicyTerms {

    private static final int SHORTEST_BEGINNING = 3;

    private final Map<LineCell, List<Term>> terms = new LinkedHashMap<>();
    private final Map<Asked, Meaning> known = new HashMap<>();

    PolicyTerms(Policy policy, MessageSource messages) {
        terms.put(
                LineCell.FIELD,
                policy.fields().stream()
                        .map(field -> new Term(field.code(), field.name()))
                        .toList());
        terms.put(
                LineCell.CATEGORY,
                policy.categories().stream()
                        .map(category -> new Term(category.code(), category.name()))
                        .toList());
        terms.put(
                LineCell.POST_KIND,
                Arrays.stream(PostKind.values())
                        .map(kind -> new Term(
                                kind.name(),
                                messages.getMessage("line.kind." + kind, null, Locale.forLanguageTag("vi"))))
                        .toList());
    }

    /** The cells that hold a code. */
    static List<LineCell> cells() {
        return List.of(LineCell.FIELD, LineCell.CATEGORY, LineCell.POST_KIND);
    }

    /** What a cell can say, in the order of the policy. */
    List<Term> of(LineCell cell) {
        return terms.getOrDefault(cell, List.of());
    }

    /** The name of a code; the code itself where none is known. */
    String name(LineCell cell, String code) {
        return of(cell).stream()
                .filter(term -> term.code().equals(code))
                .map(Term::name)
                .findFirst()
                .orElse(code);
    }

    /** What was meant. A text that names nothing stays as it is: {@code LineRules} says what is wrong with it. */
    Meaning find(LineCell cell, String text) {
        return known.computeIfAbsent(new Asked(cell, text), asked -> search(cell, text));
    }

    private Meaning search(LineCell cell, String text) {
        var offered = of(cell);
        var key = SearchKey.of(text).value();
        if (offered.isEmpty() || key.isEmpty()) {
            return new Meaning(text, List.of());
        }
        for (var candidates : List.of(
                offered.stream().filter(term -> term.isNamed(key)).toList(),
                offered.stream().filter(term -> term.begins(key)).toList())) {
            if (candidates.size() == 1) {
                return new Meaning(candidates.get(0).code(), List.of());
            }
            if (candidates.size() > 1) {
                return new Meaning(text, candidates.stream().map(Term::name).toList());
            }
        }
        return new Meaning(text, List.of());
    }

    /** A table says the same words in row after row. */
    private record Asked(LineCell cell, String text) {}

    /** A code and what it is called. */
    record Term(String code, String name) {

        private boolean isNamed(String key) {
            var keys = new ArrayList<>(
                    List.of(SearchKey.of(code).value(), SearchKey.of(name).value()));
            return keys.contains(key);
        }

        private boolean begins(String key) {
            return key.length() >= SHORTEST_BEGINNING
                    && SearchKey.of(name).value().startsWith(key);
        }
    }

    /**
     * What a text means.
     *
     * @param text the code, or the text itself where none was found
     * @param candidates names of all that could be meant, when that is more than one
     */
    record Meaning(String text, List<String> candidates) {

        boolean isAmbiguous() {
            return !candidates.isEmpty();
        }

        Message fault() {
            return Message.of(
                    "intake.ambiguous",
                    text,
                    candidates.stream().map("«%s»"::formatted).collect(Collectors.joining(", ")));
        }
    }
}
