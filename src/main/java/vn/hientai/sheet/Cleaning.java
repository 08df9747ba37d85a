package vn.hientai.sheet;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.regex.Pattern;

/** Texts as they are seen: one form of the letters, nothing invisible, no blanks at the edges. */
final class Cleaning {

    private static final Pattern INVISIBLE = Pattern.compile("[\\p{Cc}\\p{Cf}\\p{Cs}\\p{Co}\\p{Cn}&&[^\\n]]");
    private static final Pattern BLANKS = Pattern.compile("[\\h\\t]+");
    private static final Pattern LINES = Pattern.compile("\\h*\\n\\s*");
    private static final Pattern NEW_LINE = Pattern.compile("\r\n?|[\\u000b\\u000c\\u0085\\u2028\\u2029]");
    private static final Pattern NOT_KEY = Pattern.compile("[^a-z0-9]+");

    private Cleaning() {}

    static String clean(String text) {
        var lines = NEW_LINE.matcher(Normalizer.normalize(text, Form.NFC)).replaceAll("\n");
        var seen = INVISIBLE.matcher(BLANKS.matcher(lines).replaceAll(" ")).replaceAll("");
        return LINES.matcher(seen).replaceAll("\n").strip();
    }

    /** Whether letters come apart from their marks. */
    static boolean isDecomposed(String text) {
        return !Normalizer.isNormalized(text, Form.NFC);
    }

    /** For comparing: small letters and digits without marks, one blank between words. */
    static String key(String text) {
        var plain = Normalizer.normalize(text.toLowerCase(java.util.Locale.ROOT).replace('đ', 'd'), Form.NFD)
                .replaceAll("\\p{M}+", "");
        return NOT_KEY.matcher(plain).replaceAll(" ").strip();
    }
}
