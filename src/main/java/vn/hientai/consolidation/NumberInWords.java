package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.List;

/** Whole numbers below a billion as a Vietnamese office writes them out: 1.234 is «một nghìn hai trăm ba mươi tư». */
final class NumberInWords {

    private static final List<String> DIGITS =
            List.of("không", "một", "hai", "ba", "bốn", "năm", "sáu", "bảy", "tám", "chín");
    private static final List<String> GROUPS = List.of("triệu", "nghìn", "");

    private NumberInWords() {}

    static String of(int number) {
        if (number == 0) {
            return DIGITS.get(0);
        }
        var words = new ArrayList<String>();
        var groups = new int[] {number / 1_000_000, number / 1_000 % 1_000, number % 1_000};
        for (var group = 0; group < groups.length; group++) {
            if (groups[group] > 0) {
                threeDigits(groups[group], !words.isEmpty(), words);
                words.add(GROUPS.get(group));
            }
        }
        return String.join(" ", words).strip();
    }

    /** A group behind another one says its empty hundreds: 1.005 is «một nghìn không trăm linh năm». */
    private static void threeDigits(int number, boolean follows, List<String> words) {
        var hundreds = number / 100;
        if (hundreds > 0 || follows) {
            words.add(DIGITS.get(hundreds) + " trăm");
        }
        var rest = number % 100;
        if (rest > 0 && rest < 10 && (hundreds > 0 || follows)) {
            words.add("linh " + DIGITS.get(rest));
        } else if (rest > 0) {
            twoDigits(rest, words);
        }
    }

    private static void twoDigits(int number, List<String> words) {
        var tens = number / 10;
        if (tens == 1) {
            words.add("mười");
        } else if (tens > 1) {
            words.add(DIGITS.get(tens) + " mươi");
        }
        var ones = number % 10;
        if (ones > 0) {
            words.add(lastDigit(tens, ones));
        }
    }

    private static String lastDigit(int tens, int ones) {
        if (tens > 1 && ones == 1) {
            return "mốt";
        }
        if (tens > 1 && ones == 4) {
            return "tư";
        }
        return tens > 0 && ones == 5 ? "lăm" : DIGITS.get(ones);
    }
}
