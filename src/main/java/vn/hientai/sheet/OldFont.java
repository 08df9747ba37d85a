package vn.hientai.sheet;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The two ways of writing Vietnamese before Unicode: letters of other languages, shown in fonts of their own. */
enum OldFont {
    /** TCVN 5712:1993, third set, the «ABC» fonts .VnTime, .VnArial: one character for a letter with its marks. */
    TCVN3 {
        @Override
        @Nullable
        String letter(String text, int at) {
            return ONE.get(text.charAt(at));
        }
    },
    /** VNI Windows, the fonts VNI-Times, VNI-Helve: a letter and a character with its marks behind it. */
    VNI {
        @Override
        @Nullable
        String letter(String text, int at) {
            var pair = at + 1 < text.length() ? PAIRS.get(text.substring(at, at + 2)) : null;
            return pair == null ? PAIRS.get(text.substring(at, at + 1)) : pair;
        }
    };

    private static final Map<Character, String> ONE = new HashMap<>();
    private static final Map<String, String> PAIRS = new HashMap<>();

    static {
        one('\u00a1', "ĂÂÊÔƠƯĐăâêôơưđ");
        one('\u00b5', "àảãáạ");
        one('\u00bb', "ằẳẵắ");
        one('\u00c6', "ặầẩẫấậè");
        one('\u00ce', "ẻẽéẹềểễếệìỉ");
        one('\u00dc', "ĩíịò");
        one('\u00e1', "ỏõóọồổỗốộờởỡớợù");
        one('\u00f1', "ủũúụừửữứựỳỷỹýỵ");
        ONE.put('\u03bc', "à");

        pairs("a", "ùøûõï", "áàảãạ");
        pairs("a", "âáàåãä", "âấầẩẫậ");
        pairs("a", "êéèúüë", "ăắằẳẵặ");
        pairs("e", "ùøûõï", "éèẻẽẹ");
        pairs("e", "âáàåãä", "êếềểễệ");
        pairs("o", "ùøûõï", "óòỏõọ");
        pairs("o", "âáàåãä", "ôốồổỗộ");
        pairs("ô", "ùøûõï", "ớờởỡợ");
        pairs("u", "ùøûõï", "úùủũụ");
        pairs("ö", "ùøûõï", "ứừửữự");
        pairs("y", "ùøûõ", "ýỳỷỹ");
        pairs("", "íìæóòôöîñ", "íìỉĩịơưỵđ");
    }

    /** The letter that begins at a place, null when none of this way of writing does. */
    abstract @Nullable String letter(String text, int at);

    /** The font's way of writing, null for fonts of today. */
    static @Nullable OldFont of(@Nullable String font) {
        if (font == null) {
            return null;
        }
        var name = font.strip().toLowerCase(Locale.ROOT);
        if (name.startsWith(".vn")) {
            return TCVN3;
        }
        return name.startsWith("vni-") || name.startsWith("vni ") ? VNI : null;
    }

    /** Whether the font shows small letters as capitals: .VnTimeH. */
    static boolean showsCapitals(@Nullable String font) {
        return of(font) == TCVN3 && font != null && font.strip().endsWith("H");
    }

    /** The text in letters of today; characters this way of writing does not have stay. */
    String convert(String text) {
        var converted = new StringBuilder(text.length());
        for (var at = 0; at < text.length(); at++) {
            var letter = letter(text, at);
            converted.append(letter == null ? text.substring(at, at + 1) : letter);
            at += isPair(text, at) ? 1 : 0;
        }
        return converted.toString();
    }

    private boolean isPair(String text, int at) {
        return this == VNI && at + 1 < text.length() && PAIRS.containsKey(text.substring(at, at + 2));
    }

    private static void one(char first, String letters) {
        for (var at = 0; at < letters.length(); at++) {
            ONE.put((char) (first + at), letters.substring(at, at + 1));
        }
    }

    private static void pairs(String base, String marks, String letters) {
        for (var at = 0; at < marks.length(); at++) {
            var mark = marks.substring(at, at + 1);
            var letter = letters.substring(at, at + 1);
            var capital = letter.toUpperCase(Locale.ROOT);
            PAIRS.put(base + mark, letter);
            PAIRS.put(base.toUpperCase(Locale.ROOT) + mark.toUpperCase(Locale.ROOT), capital);
            if (!base.isEmpty()) {
                PAIRS.put(base.toUpperCase(Locale.ROOT) + mark, capital);
            }
        }
    }
}
