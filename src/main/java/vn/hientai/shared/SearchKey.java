package vn.hientai.shared;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.regex.Pattern;

/**
 * The form of a Vietnamese text in which it is stored for search and compared: lower case, without tone marks, đ as d,
 * every dash and run of spaces as one space. «Văn hóa – Xã hội», «Văn hoá - Xã hội» and "van hoa xa hoi" have one key.
 *
 * @param value the key
 */
public record SearchKey(String value) {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");
    private static final Pattern DASHES_AND_SPACES = Pattern.compile("[\\p{Pd}\\p{Z}\\s_]+");

    public static SearchKey of(String text) {
        var lower = Normalizer.normalize(text, Form.NFC).toLowerCase(Locale.ROOT);
        var bare = MARKS.matcher(Normalizer.normalize(lower, Form.NFD)).replaceAll("");
        return new SearchKey(DASHES_AND_SPACES
                .matcher(bare.replace('đ', 'd'))
                .replaceAll(" ")
                .strip());
    }

    /** The pattern for {@code like}: contains this key. Wildcards in the text are taken literally. */
    public String containsPattern() {
        return "%" + value.replace("\\", "\\\\").replace("%", "\\%").replace("_", "\\_") + "%";
    }

    @Override
    public String toString() {
        return value;
    }
}
