package vn.hientai.document;

import com.openhtmltopdf.outputdevice.helper.BaseRendererBuilder.FontStyle;
import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;

/** Liberation Serif: every Vietnamese letter, and letter for letter as wide as Times New Roman. */
final class Typeface {

    static final String NAME = "Liberation Serif";

    private final TrueTypeFont bold;

    Typeface() {
        try {
            bold = new TTFParser().parse(new RandomAccessReadBuffer(file("Bold")));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How wide bold letters of that size are, in twentieths of a point. */
    int width(String text, int points) {
        try {
            var glyphs = bold.getUnicodeCmapLookup();
            var units = 0L;
            for (var letter : text.codePoints().toArray()) {
                units += bold.getAdvanceWidth(glyphs.getGlyphId(letter));
            }
            return Math.toIntExact(units * points * 20 / bold.getUnitsPerEm());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** How many lines the words take in a column of that width (in twentieths of a point), broken at spaces. */
    int linesWithin(String words, int points, int width) {
        var lines = 0;
        for (var line : words.split("\n", -1)) {
            lines += wrapped(line, points, width);
        }
        return lines;
    }

    private int wrapped(String line, int points, int width) {
        var lines = 1;
        var used = 0;
        for (var word : line.split(" ")) {
            var needed = width(word + " ", points);
            if (used > 0 && used + needed > width) {
                lines++;
                used = 0;
            }
            lines += needed / width;
            used += needed % width;
        }
        return lines;
    }

    static void embedInto(PdfRendererBuilder pdf) {
        pdf.useFont(() -> file("Regular"), NAME, 400, FontStyle.NORMAL, true);
        pdf.useFont(() -> file("Bold"), NAME, 700, FontStyle.NORMAL, true);
        pdf.useFont(() -> file("Italic"), NAME, 400, FontStyle.ITALIC, true);
        pdf.useFont(() -> file("BoldItalic"), NAME, 700, FontStyle.ITALIC, true);
    }

    private static InputStream file(String cut) {
        return Objects.requireNonNull(
                Typeface.class.getResourceAsStream("/liberation/LiberationSerif-" + cut + ".ttf"));
    }
}
