package vn.hientai.document;

import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * Dates of a document that cannot all be right: it rests on something younger than itself, or prints two dates for one
 * number. Once the date meant is recorded, the message says so beside what is printed.
 */
final class Contradictions {

    private Contradictions() {}

    static List<Message> in(@Nullable LocalDate issuedOn, List<Citation> citations) {
        return Stream.concat(youngerThan(issuedOn, citations), twoDates(citations))
                .distinct()
                .toList();
    }

    private static Stream<Message> youngerThan(@Nullable LocalDate issuedOn, List<Citation> citations) {
        if (issuedOn == null) {
            return Stream.empty();
        }
        return citations.stream().filter(each -> isAfter(each, issuedOn)).map(each -> younger(each, issuedOn));
    }

    private static boolean isAfter(Citation citation, LocalDate issuedOn) {
        return citation.printedOn() != null && citation.printedOn().isAfter(issuedOn);
    }

    private static Message younger(Citation citation, LocalDate issuedOn) {
        var printed = OfficeDate.brief(Objects.requireNonNull(citation.printedOn()));
        var own = OfficeDate.brief(issuedOn);
        return citation.meantOn() == null
                ? Message.of("legal-document.cites-later", citation.number(), printed, own)
                : Message.of(
                        "legal-document.cites-later-meant",
                        citation.number(),
                        printed,
                        own,
                        OfficeDate.brief(citation.meantOn()));
    }

    private static Stream<Message> twoDates(List<Citation> citations) {
        Map<String, List<Citation>> byNumber = citations.stream()
                .filter(each -> each.printedOn() != null)
                .collect(Collectors.groupingBy(Contradictions::key, LinkedHashMap::new, Collectors.toList()));
        return byNumber.values().stream()
                .filter(same -> printed(same).size() > 1)
                .map(Contradictions::twoDatesOfOne);
    }

    private static Message twoDatesOfOne(List<Citation> same) {
        var number = same.get(0).number();
        var printed = String.join(", ", printed(same));
        var understood = same.stream().map(Contradictions::understood).collect(Collectors.toSet());
        return understood.size() == 1
                ? Message.of(
                        "legal-document.two-dates-meant",
                        number,
                        printed,
                        understood.iterator().next())
                : Message.of("legal-document.two-dates", number, printed);
    }

    private static Set<String> printed(List<Citation> same) {
        return same.stream()
                .map(each -> OfficeDate.brief(Objects.requireNonNull(each.printedOn())))
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static String understood(Citation citation) {
        var day = citation.meantOn() == null ? citation.printedOn() : citation.meantOn();
        return OfficeDate.brief(Objects.requireNonNull(day));
    }

    private static String key(Citation citation) {
        return citation.number().replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }
}
