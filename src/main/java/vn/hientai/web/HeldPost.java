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
 * Forgery token, passwords and one-time codes are left out, and more than {@link #MOST_BYTES} are not held.
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

    /** As a browser sends a form; a little less than the server takes, because a sign-in adds some words. */
    static final int MOST_BYTES = 7_000_000;

    private static final Set<String> NEVER_HELD = Set.of("_csrf", READER, "code", "repeated");
    private static final Pattern SECRET = Pattern.compile("(?i).*(passw|secret|otp|one-?time|token).*");

    /** What a page gives its forms to be recognised by: keys and hashes. */
    private static final Pattern KEY = Pattern.compile("[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}|[0-9a-f]{64}");

    /** Numbers, switches and the codes of choices, which say nothing without their label. */
    private static final Pattern CODE = Pattern.compile("-?\\d+|true|false|[A-Z0-9_-]+");

    private static final int SHOWN = 5;

    /** A name and what stands there. */
    record Field(String name, String value) {

        /** The value as a line or two of a preview. */
        public String shortly() {
            return value.length() <= 200 ? value : value.substring(0, 200) + "…";
        }

        private boolean isReadable() {
            var text = value.strip();
            return !text.isEmpty()
                    && !KEY.matcher(text).matches()
                    && !CODE.matcher(text).matches();
        }

        /** With the signs that part it from the next one and with what the form of a sign-in puts before its name. */
        private long bytes() {
            return 20L + bytes(name) + bytes(value);
        }

        private static long bytes(String text) {
            return text.chars().mapToLong(Field::bytes).sum();
        }

        /** Letters and digits go as they are, everything else as three signs for each of its bytes. */
        private static long bytes(int letter) {
            if (letter < 0x80) {
                return Character.isLetterOrDigit(letter) || letter == ' ' ? 1 : 3;
            }
            return letter < 0x800 || Character.isSurrogate((char) letter) ? 6 : 9;
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
        var tooLarge = fields.stream().mapToLong(Field::bytes).sum() > MOST_BYTES;
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

    /** Whether it says more than that: further words, numbers and choices. */
    public boolean saysMore() {
        return fields.stream()
                .filter(field ->
                        !field.value.isBlank() && !KEY.matcher(field.value).matches())
                .anyMatch(field -> !longest().contains(field));
    }

    private Stream<Field> readable() {
        return fields.stream().filter(Field::isReadable);
    }
}
