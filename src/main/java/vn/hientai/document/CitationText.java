package vn.hientai.document;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * The basis of a letter as it is pasted, one document a line: «Công văn số 68/SNV-CCVC ngày 07/10/2026 của Sở Nội vụ về
 * việc … (hiểu là 07/01/2026)». Number and printed date are needed, the rest is kept when it is there.
 */
public final class CitationText {

    private static final String DAY = "(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4})";
    private static final Pattern NUMBER =
            Pattern.compile("số\\s+([^\\s,;]+)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern PRINTED =
            Pattern.compile("ngày\\s+" + DAY, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern MEANT = Pattern.compile(
            "\\(\\s*hiểu là(?:\\s+ngày)?\\s+" + DAY + "\\s*\\)", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE);
    private static final Pattern ISSUER = Pattern.compile("\\bcủa\\s+(.+?)(?=\\s+về\\s|[;,.]?$)", Pattern.UNICODE_CASE);
    private static final Pattern SUBJECT = Pattern.compile("\\s(về\\s.+?)[;.]?$", Pattern.UNICODE_CASE);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    private CitationText() {}

    /** The documents the text names, in its order; lines that name none are left out. */
    public static List<Citation> parse(@Nullable String text) {
        return lines(text).stream().flatMap(line -> citation(line).stream()).toList();
    }

    /** Numbers of the lines that name no document, the first line is 1. */
    public static List<Integer> faultyLines(@Nullable String text) {
        var faulty = new ArrayList<Integer>();
        var lines = lines(text);
        for (var index = 0; index < lines.size(); index++) {
            if (citation(lines.get(index)).isEmpty()) {
                faulty.add(index + 1);
            }
        }
        return faulty;
    }

    /** The text from which {@link #parse} reads these documents again. */
    public static String print(List<Citation> citations) {
        return String.join("\n", citations.stream().map(CitationText::line).toList());
    }

    private static List<String> lines(@Nullable String text) {
        return text == null
                ? List.of()
                : text.lines()
                        .map(String::strip)
                        .filter(line -> !line.isEmpty())
                        .toList();
    }

    private static Optional<Citation> citation(String line) {
        var meant = day(MEANT.matcher(line));
        var rest = MEANT.matcher(line).replaceAll("").strip();
        var number = NUMBER.matcher(rest);
        var printed = day(PRINTED.matcher(rest));
        if (!number.find() || printed == null) {
            return Optional.empty();
        }
        return Optional.of(new Citation(
                CitationKind.BASIS, number.group(1), printed, meant, first(ISSUER, rest), first(SUBJECT, rest)));
    }

    private static @Nullable String first(Pattern pattern, String line) {
        var matcher = pattern.matcher(line);
        return matcher.find() ? matcher.group(1).strip() : null;
    }

    private static @Nullable LocalDate day(Matcher matcher) {
        if (!matcher.find()) {
            return null;
        }
        try {
            return LocalDate.of(number(matcher, 3), number(matcher, 2), number(matcher, 1));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }

    private static String line(Citation citation) {
        var line = new StringBuilder("Văn bản số ").append(citation.number());
        if (citation.printedOn() != null) {
            line.append(" ngày ").append(citation.printedOn().format(SHOWN));
        }
        if (citation.issuer() != null) {
            line.append(" của ").append(citation.issuer());
        }
        if (citation.subject() != null) {
            line.append(' ').append(citation.subject());
        }
        if (citation.meantOn() != null) {
            line.append(" (hiểu là ").append(citation.meantOn().format(SHOWN)).append(')');
        }
        return line.toString();
    }
}
