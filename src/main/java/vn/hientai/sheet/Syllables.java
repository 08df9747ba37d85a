package vn.hientai.sheet;

import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Knows which strings can be written syllables of Vietnamese. */
final class Syllables {

    private static final Pattern SHAPE = Pattern.compile(
            "(ngh|ng|nh|gh|gi|ch|kh|ph|qu|th|tr|[bcdđghklmnpqrstvx])?([aăâeêioôơuưy]+(?:ch|nh|ng|[cmnpt])?)");
    private static final Pattern TONE = Pattern.compile("[\u0300\u0301\u0303\u0309\u0323]");
    private static final Pattern STOPPED = Pattern.compile(".*(?:c|ch|p|t)");
    private static final String VOWEL_MARKS = "\u0302\u0306\u031b";

    private static final Set<String> RIMES = Set.of((""
                    + "a ac ach ai am an ang anh ao ap at au ay ăc ăm ăn ăng ăp ăt âc âm ân âng âp ât âu ây "
                    + "e ec em en eng eo ep et ê êch êm ên ênh êp êt êu "
                    + "i ia ich iêc iêm iên iêng iêp iêt iêu im in inh ip it iu "
                    + "o oa oac oach oai oam oan oang oanh oao oap oat oay oăc oăm oăn oăng oăt oc oe oen oeo oet oi "
                    + "om on ong ooc oong op ot ô ôc ôi ôm ôn ông ôp ôt ơ ơi ơm ơn ơp ơt "
                    + "u ua uc ui um un ung up ut uân uâng uât uây uê uêch uênh uôc uôi uôm uôn uông uôt uơ uy uya uych "
                    + "uyên uyêt uynh uyt uyu ư ưa ưc ưi ưng ươc ươi ươm ươn ương ươp ươt ươu ưt ưu "
                    + "y yêm yên yêt yêu ynh")
            .split(" "));

    private Syllables() {}

    /** Whether the word, of letters only, can be one syllable, or is an abbreviation in capitals. */
    static boolean possible(String word) {
        if (word.length() <= 6
                && word.equals(word.toUpperCase(Locale.ROOT))
                && word.chars().allMatch(Character::isLetter)) {
            return word.codePoints().noneMatch(letter -> letter > 0xFF && !isVietnamese(letter))
                    && (isSyllable(word)
                            || word.chars().allMatch(letter -> letter < 0x80 || "ĐƯƠÔÂĂÊ".indexOf(letter) >= 0));
        }
        return isSyllable(word);
    }

    /** A letter only Unicode has and the old fonts' bytes have not: one sees at once that a text is no old one. */
    static boolean isOnlyUnicode(int letter) {
        return letter > 0xFF && isVietnamese(letter);
    }

    private static boolean isVietnamese(int letter) {
        return letter >= 0x1EA0 && letter <= 0x1EF9 || "ĂăĐđĨĩŨũƠơƯư".indexOf(letter) >= 0;
    }

    private static boolean isSyllable(String word) {
        var decomposed = Normalizer.normalize(word.toLowerCase(Locale.ROOT), Form.NFD);
        var tones = TONE.matcher(decomposed).results().toList();
        if (tones.size() > 1 || decomposed.chars().anyMatch(Syllables::isForeignMark)) {
            return false;
        }
        var plain = Normalizer.normalize(TONE.matcher(decomposed).replaceAll(""), Form.NFC);
        var shape = SHAPE.matcher(plain);
        if (!shape.matches()) {
            return false;
        }
        var rime = shape.group(2);
        var known = RIMES.contains(rime) || "gi".equals(shape.group(1)) && RIMES.contains("i" + rime);
        var tone = tones.isEmpty() ? "" : tones.get(0).group();
        return known && (tone.isEmpty() || !STOPPED.matcher(rime).matches() || "\u0301\u0323".contains(tone));
    }

    private static boolean isForeignMark(int character) {
        return character >= 0x300
                && character <= 0x36F
                && VOWEL_MARKS.indexOf(character) < 0
                && !TONE.matcher(Character.toString(character)).matches();
    }
}
