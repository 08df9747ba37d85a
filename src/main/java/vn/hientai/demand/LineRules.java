package vn.hientai.demand;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.function.Predicate;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * The one validator of demand lines, whatever way they come in. It finds all faults at once; a line without fault
 * becomes a {@link LineContent}. Texts are brought to NFC; what cannot be seen in them is removed.
 */
public final class LineRules {

    /** Most people one line can ask for, in the year and in the period: a guard against slips, not a rule of law. */
    public static final int MOST_PEOPLE = 9_999;

    /** What has one reading only: «1.5» could be a slip for 15 or for 1.500, so nobody guesses. */
    private static final Pattern NUMBER =
            Pattern.compile("(\\d+|[1-9]\\d{0,2}(?:(?:\\.\\d{3})+|(?:,\\d{3})+|(?:\\h\\d{3})+))(?:\\h*người)?");

    private static final Pattern DECIMAL = Pattern.compile("[\\d.,\\h]*\\d[.,][\\d.,\\h]*");
    private static final Pattern NEGATIVE = Pattern.compile("[-\u2010-\u2015\u2212]\\h*\\d.*");
    private static final Pattern FULL_WIDTH = Pattern.compile("[\uff10-\uff19]");
    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");
    private static final Pattern EDGE = Pattern.compile("^[\\h\\v]+|[\\h\\v]+$");
    private static final int DIGITS = 9;

    private final Predicate<String> fields;
    private final Predicate<String> categories;
    private final List<LineFault> faults = new ArrayList<>();

    private LineRules(Predicate<String> fields, Predicate<String> categories) {
        this.fields = fields;
        this.categories = categories;
    }

    /**
     * Checks a line.
     *
     * @param fields whether a code is a field of the round's policy
     * @param categories whether a code is a beneficiary category of the round's policy
     */
    public static Result check(LineInput input, Predicate<String> fields, Predicate<String> categories) {
        return new LineRules(fields, categories).check(input);
    }

    private Result check(LineInput input) {
        var field = code("fieldCode", input.fieldCode(), fields);
        var major = text("major", input.major(), 300);
        var furtherMajors = optional("furtherMajors", input.furtherMajors(), 500);
        var institutions = optional("institutions", input.institutions(), 500);
        var requirements = optional("requirements", input.requirements(), 2_000);
        var category = code("categoryCode", input.categoryCode(), categories);
        var post = text("post", input.post(), 300);
        var kind = kind(input.postKind());
        var year = people("quantityYear", input.quantityYear());
        var period = people("quantityPeriod", input.quantityPeriod());
        var note = optional("note", input.note(), 1_000);
        compare(year, period);
        return faults.isEmpty()
                ? new Result(
                        new LineContent(
                                field,
                                major,
                                furtherMajors,
                                institutions,
                                requirements,
                                category,
                                post,
                                kind,
                                year,
                                period,
                                note),
                        List.of())
                : new Result(null, List.copyOf(faults));
    }

    private static String shortened(String text) {
        return text.length() > 60 ? text.substring(0, 60) + "…" : text;
    }

    private void compare(int year, int period) {
        if (year >= 0 && period >= 0 && period < year) {
            fault("quantityPeriod", "line.period-below-year", period, year);
        } else if (period == 0) {
            fault("quantityPeriod", "line.nobody");
        }
    }

    private String code(String name, @Nullable String typed, Predicate<String> known) {
        var code = clean(typed);
        if (code.isEmpty()) {
            fault(name, "line.required." + name);
        } else if (!known.test(code)) {
            fault(name, "line.unknown." + name);
        }
        return code;
    }

    private PostKind kind(@Nullable String typed) {
        var name = clean(typed);
        for (var kind : PostKind.values()) {
            if (kind.name().equals(name)) {
                return kind;
            }
        }
        fault("postKind", "line.required.postKind");
        return PostKind.FULL_TIME;
    }

    private String text(String name, @Nullable String typed, int most) {
        var text = clean(typed).replaceAll("[\\h\\v]+", " ");
        if (text.isEmpty()) {
            fault(name, "line.required." + name);
        }
        return within(name, text, most);
    }

    private @Nullable String optional(String name, @Nullable String typed, int most) {
        var text = within(name, clean(typed), most);
        return text.isEmpty() ? null : text;
    }

    private String within(String name, String text, int most) {
        if (isFormula(text)) {
            fault(name, "line.formula", shortened(text));
        }
        if (text.length() > most) {
            fault(name, "line.too-long", most, text.length());
        }
        return text;
    }

    /** A count of people; -1 when it is none. */
    private int people(String name, @Nullable String typed) {
        var text = clean(typed);
        if (text.isEmpty()) {
            fault(name, "line.required." + name);
            return -1;
        }
        var plain = FULL_WIDTH.matcher(text.toLowerCase(Locale.ROOT)).replaceAll(LineRules::digit);
        if (!NUMBER.matcher(plain).matches()) {
            fault(name, noNumber(plain), shortened(text));
            return -1;
        }
        var digits = plain.replaceAll("\\D", "");
        if (digits.length() > DIGITS || Integer.parseInt(digits) > MOST_PEOPLE) {
            fault(name, "line.too-many", MOST_PEOPLE);
            return -1;
        }
        return Integer.parseInt(digits);
    }

    private static String noNumber(String text) {
        if (isFormula(text)) {
            return "line.formula";
        }
        if (NEGATIVE.matcher(text).matches()) {
            return "line.negative";
        }
        return DECIMAL.matcher(text).matches() ? "line.not-whole" : "line.not-a-number";
    }

    private static String digit(MatchResult fullWidth) {
        return Character.toString('0' + fullWidth.group().charAt(0) - '\uff10');
    }

    /** A text a spreadsheet would calculate. Other signs in front are words of people: exports make them harmless. */
    private static boolean isFormula(String text) {
        return text.startsWith("=");
    }

    private void fault(String field, String code, Object... arguments) {
        faults.add(new LineFault(field, Message.of(code, arguments)));
    }

    private static String clean(@Nullable String typed) {
        if (typed == null) {
            return "";
        }
        var lines =
                Normalizer.normalize(typed, Form.NFC).replaceAll("\r\n?", "\n").replace('\t', ' ');
        return EDGE.matcher(INVISIBLE.matcher(lines).replaceAll("")).replaceAll("");
    }

    /**
     * Either a content or faults.
     *
     * @param content the line, null when there is a fault
     * @param faults all that is wrong, empty when nothing is
     */
    public record Result(@Nullable LineContent content, List<LineFault> faults) {

        /** The line; only of a result without faults. */
        public LineContent line() {
            return Objects.requireNonNull(content);
        }
    }
}
