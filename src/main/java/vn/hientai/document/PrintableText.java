package vn.hientai.document;

import java.text.Normalizer;

/** Text as it may stand on paper and in names: composed letters, no control characters but line breaks. */
final class PrintableText {

    private PrintableText() {}

    static String of(String text) {
        return Normalizer.normalize(text, Normalizer.Form.NFC)
                .replace("\r\n", "\n")
                .replaceAll("[\\p{Cc}\\p{Cn}\\p{Cs}&&[^\n]]", "");
    }
}
