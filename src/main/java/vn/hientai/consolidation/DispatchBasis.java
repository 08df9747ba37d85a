package vn.hientai.consolidation;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.Citation;

/**
 * On what a dispatch acts: the resolution and the letters its call cites, each once. A date that was never cleared up
 * is left out rather than repeated: letter 64/UBND-VHXH cites one of 07/10/2026, nine months after itself.
 */
final class DispatchBasis {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private final DispatchSource source;

    DispatchBasis(DispatchSource source) {
        this.source = source;
    }

    /** «Nghị quyết số … ngày … của …; Công văn số … ngày … của …». */
    String words() {
        var bases = new ArrayList<String>();
        bases.add(resolution());
        byNumber().forEach((number, citations) -> {
            if (!number.equals(source.policy().number())) {
                bases.add(words(number, citations));
            }
        });
        return String.join("; ", bases);
    }

    private String resolution() {
        var policy = source.policy();
        return "Nghị quyết số %s ngày %s của %s %s"
                .formatted(
                        policy.number(),
                        DAY.format(policy.adopted().value()),
                        policy.issuer(),
                        lowerFirst(policy.title()));
    }

    private LinkedHashMap<String, List<Citation>> byNumber() {
        var citations = new LinkedHashMap<String, List<Citation>>();
        for (var citation : source.letter().citations()) {
            citations
                    .computeIfAbsent(citation.number(), number -> new ArrayList<>())
                    .add(citation);
        }
        return citations;
    }

    private String words(String number, List<Citation> citations) {
        var first = citations.get(0);
        var day = day(citations);
        return kind(number) + " số " + number
                + (day == null ? "" : " ngày " + DAY.format(day))
                + (first.issuer() == null ? "" : " của " + first.issuer())
                + (first.subject() == null ? "" : " " + first.subject());
    }

    /** The day as meant, or as printed where all prints agree on a day the letter itself had seen. */
    private @Nullable LocalDate day(List<Citation> citations) {
        var meant = citations.stream()
                .map(Citation::meantOn)
                .filter(day -> day != null)
                .findFirst();
        if (meant.isPresent()) {
            return meant.get();
        }
        var printed = citations.stream().map(Citation::printedOn).distinct().toList();
        var day = printed.get(0);
        return printed.size() == 1 && day != null && isBelievable(day) ? day : null;
    }

    private boolean isBelievable(LocalDate day) {
        var issuedOn = source.letter().issuedOn();
        return issuedOn == null || !day.isAfter(issuedOn);
    }

    private static String kind(String number) {
        if (number.contains("/NQ-")) {
            return "Nghị quyết";
        }
        if (number.contains("/NĐ-")) {
            return "Nghị định";
        }
        if (number.contains("/QĐ-")) {
            return "Quyết định";
        }
        return number.contains("/KH-") ? "Kế hoạch" : "Công văn";
    }

    private static String lowerFirst(String text) {
        return text.isEmpty() ? text : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }
}
