package vn.hientai.web;

import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * What a form said that could not be taken, as its answer holds it: names, their order and repeated values as posted.
 * Forgery token, passwords and one-time codes are left out, and more than {@link #MOST_TEXT} letters are not held.
 *
 * @param address where it was sent, without a query: what stood there is among the fields
 * @param files the files that came with it, which a page cannot hold: the field and the file's name
 * @param reader the account for which the form was made, null when the form does not say
 * @param tooLarge whether it says more than is held
 */
record HeldPost(
        String address,
        List<Field> fields,
        List<Field> files,
        @Nullable String reader,
        boolean tooLarge) {

    /** Holds the account for which a form was made; see {@link ReaderMark}. */
    static final String READER = "_reader";

    static final int MOST_TEXT = 2_000_000;

    private static final Set<String> NEVER_HELD = Set.of("_csrf", READER, "code", "repeated");
    private static final Pattern SECRET = Pattern.compile("(?i).*(passw|secret|otp|one-?time|token).*");

    /** Keys, hashes, versions: what no person typed. */
    private static final Pattern OF_MACHINES =
            Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}|-?\\d+|true|false|[A-Z_]+");

    private static final int SHOWN = 5;

    /** A name and what stands there. */
    record Field(String name, String value) {

        /** The value as a line or two of a preview. */
        public String shortly() {
            return value.length() <= 200 ? value : value.substring(0, 200) + "…";
        }

        private boolean isReadable() {
            return !value.isBlank() && !OF_MACHINES.matcher(value.strip()).matches();
        }

        private int length() {
            return name.length() + value.length();
        }
    }

    static HeldPost of(String address, Map<String, String[]> parameters, List<Field> files) {
        var fields = parameters.entrySet().stream()
                .filter(parameter -> mayBeHeld(parameter.getKey()))
                .flatMap(parameter ->
                        Arrays.stream(parameter.getValue()).map(value -> new Field(parameter.getKey(), value)))
                .toList();
        var marks = parameters.get(READER);
        var reader = marks == null || marks.length == 0 ? null : marks[0];
        var tooLarge = fields.stream().mapToLong(Field::length).sum() > MOST_TEXT;
        return new HeldPost(address, tooLarge ? List.of() : fields, files, reader, tooLarge);
    }

    private static boolean mayBeHeld(String name) {
        return !NEVER_HELD.contains(name) && !SECRET.matcher(name).matches();
    }

    /** The longest of what was typed, in its order; which label stands before a field only its own page knows. */
    public List<Field> longest() {
        var longest = readable()
                .sorted(Comparator.comparingInt((Field field) -> field.value.length())
                        .reversed())
                .limit(SHOWN)
                .toList();
        return readable().filter(longest::contains).limit(SHOWN).toList();
    }

    /** All that was typed, in its order. */
    public List<Field> typed() {
        return readable().toList();
    }

    /** How much else was typed. */
    public long others() {
        return readable().count() - longest().size();
    }

    private Stream<Field> readable() {
        return fields.stream().filter(Field::isReadable);
    }
}
