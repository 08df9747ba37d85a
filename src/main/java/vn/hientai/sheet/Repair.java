package vn.hientai.sheet;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;
import vn.hientai.sheet.RawGrid.Piece;

/**
 * Brings the texts of a grid to the letters of today. What was written in an old font is recognised by its syllables:
 * each marked word must be one that can be written. A text that can be read both ways follows the clear ones of its
 * font; when they disagree it stays and is told.
 */
final class Repair {

    /** What is a word to the old fonts: letters, and the signs they turned into letters. */
    private static final Pattern WORD = Pattern.compile("[\\p{L}\\p{M}\u00a1-\u00bf\u00d7\u00f7\u03bc]+");

    /** Signs that stand inside words only when an old font made letters of them. */
    private static final String SIGN = "[\u00a1-\u00a9\u00ab-\u00b1\u00b4-\u00b8\u00bb-\u00bf\u00d7\u00f7]";

    private static final Pattern STRANGE = Pattern.compile("\\p{L}" + SIGN + "|" + SIGN + "\\p{L}");

    private final RawGrid raw;
    private final Map<Piece, Verdict> verdicts = new LinkedHashMap<>();
    private final Map<OldFont, Message> converted = new LinkedHashMap<>();
    private final Map<String, Boolean> fonts = new HashMap<>();
    private final List<Message> faults = new ArrayList<>();
    private @Nullable Message composed;

    private Repair(RawGrid raw) {
        this.raw = raw;
    }

    static Repaired repair(RawGrid raw) {
        return new Repair(raw).repaired();
    }

    private Repaired repaired() {
        raw.rows().forEach(row -> {
            Patience.check();
            for (var cell : row.cells()) {
                if (cell != null) {
                    cell.forEach(piece -> verdicts.computeIfAbsent(piece, Repair::judge));
                }
            }
        });
        var texts = new HashMap<List<Piece>, String>();
        var rows = raw.rows().stream()
                .map(row -> row(row, texts))
                .filter(row -> row.filled() > 0)
                .toList();
        var repairs = new ArrayList<>(converted.values());
        if (composed != null) {
            repairs.add(composed);
        }
        return new Repaired(new Grid(raw.name(), rows, raw.mergesByRow()), repairs, faults);
    }

    private Grid.Row row(RawGrid.RawRow row, Map<List<Piece>, String> texts) {
        Patience.check();
        var length = row.cells().length;
        while (length > 0 && row.cells()[length - 1] == null) {
            length--;
        }
        var cells = new @Nullable String[length];
        for (var column = 0; column < cells.length; column++) {
            var pieces = row.cells()[column];
            if (pieces != null) {
                var address = Grid.letter(column) + row.number();
                cells[column] = texts.computeIfAbsent(pieces, cell -> text(cell, address));
            }
        }
        return new Grid.Row(row.number(), row.hidden(), cells);
    }

    private String text(List<Piece> pieces, String address) {
        var whole = pieces.stream().map(piece -> text(piece, address)).collect(Collectors.joining());
        var clean = Cleaning.clean(whole);
        if (composed == null && Cleaning.isDecomposed(whole)) {
            composed = Message.of("sheet.repair.composed", sample(clean));
        }
        return clean.length() > Grid.MOST_CHARACTERS ? clean.substring(0, Grid.MOST_CHARACTERS) : clean;
    }

    private String text(Piece piece, String address) {
        var verdict = verdicts.getOrDefault(piece, Verdict.TODAY);
        var font = font(piece, verdict);
        if (font == null) {
            if (verdict == Verdict.STRANGE || verdict == Verdict.BOTH || verdict.isAmbiguous() && isDisputed(piece)) {
                unclear(piece, address);
            }
            return piece.text();
        }
        var letters = font.convert(piece.text());
        var shown = OldFont.showsCapitals(piece.font()) ? letters.toUpperCase(Locale.ROOT) : letters;
        converted.putIfAbsent(
                font,
                Message.of(
                        "sheet.repair." + font.name().toLowerCase(Locale.ROOT),
                        sample(Cleaning.clean(piece.text())),
                        sample(Cleaning.clean(shown))));
        return shown;
    }

    /** The old font a piece was written in, null when it stays as it is. */
    private @Nullable OldFont font(Piece piece, Verdict verdict) {
        return switch (verdict) {
            case TCVN3 -> OldFont.TCVN3;
            case VNI -> OldFont.VNI;
            case TODAY_OR_TCVN3 -> follows(piece, OldFont.TCVN3) ? OldFont.TCVN3 : null;
            case TODAY_OR_VNI -> follows(piece, OldFont.VNI) ? OldFont.VNI : null;
            case TODAY_OR_BOTH ->
                follows(piece, OldFont.TCVN3) ? OldFont.TCVN3 : follows(piece, OldFont.VNI) ? OldFont.VNI : null;
            case BOTH -> either(piece);
            case TODAY, PLAIN, STRANGE -> null;
        };
    }

    private @Nullable OldFont either(Piece piece) {
        var tcvn3 = hasClear(piece, Verdict.TCVN3);
        return tcvn3 == hasClear(piece, Verdict.VNI) ? null : tcvn3 ? OldFont.TCVN3 : OldFont.VNI;
    }

    /** Whether a text that can be read as it is follows the others of its font. */
    private boolean follows(Piece piece, OldFont font) {
        var named = OldFont.of(piece.font());
        var old = font == OldFont.TCVN3 ? Verdict.TCVN3 : Verdict.VNI;
        return !hasClear(piece, Verdict.TODAY) && (named == font || named == null && hasClear(piece, old));
    }

    /** Whether the clear texts of the font disagree, so that an ambiguous one cannot follow them. */
    private boolean isDisputed(Piece piece) {
        return hasClear(piece, Verdict.TODAY) && (hasClear(piece, Verdict.TCVN3) || hasClear(piece, Verdict.VNI));
    }

    private boolean hasClear(Piece piece, Verdict verdict) {
        var group = OldFont.of(piece.font());
        return fonts.computeIfAbsent(group + " " + verdict, key -> verdicts.entrySet().stream()
                .anyMatch(entry ->
                        entry.getValue() == verdict && OldFont.of(entry.getKey().font()) == group));
    }

    private void unclear(Piece piece, String address) {
        if (faults.isEmpty()) {
            faults.add(Message.of("sheet.fault.unclear-font", address, sample(Cleaning.clean(piece.text()))));
        }
    }

    private static Verdict judge(Piece piece) {
        var text = piece.text();
        if (isPlain(text)) {
            return Verdict.PLAIN;
        }
        if (text.codePoints().anyMatch(Syllables::isOnlyUnicode) || Cleaning.isDecomposed(text)) {
            return Verdict.TODAY;
        }
        var named = OldFont.of(piece.font());
        var tcvn3 = named != OldFont.VNI && isOld(text, OldFont.TCVN3);
        var vni = named != OldFont.TCVN3 && isOld(text, OldFont.VNI);
        if (!tcvn3 && !vni && isPlain(Cleaning.clean(text))) {
            return Verdict.PLAIN;
        }
        var today = isWritten(text);
        return Verdict.of(
                today, tcvn3, vni, named != null || STRANGE.matcher(text).find() || OldFont.hasPairs(text));
    }

    private static boolean isPlain(String text) {
        return text.chars().allMatch(character -> character < 0x80);
    }

    private static boolean isOld(String text, OldFont font) {
        var read = font.convert(text);
        return !read.equals(text) && isWritten(read) && hasWord(text, font);
    }

    /** Whether a word of several letters proves the font: a sign alone, such as «§» or a soft hyphen, is only that. */
    private static boolean hasWord(String text, OldFont font) {
        return WORD.matcher(text).results().map(MatchResult::group).anyMatch(word -> {
            var read = font.convert(word);
            return read.length() > 1 && !read.equals(word) && isWord(read);
        });
    }

    /** Whether every marked word is one that can be written. */
    private static boolean isWritten(String read) {
        return WORD.matcher(read).results().allMatch(word -> isWord(word.group()));
    }

    private static boolean isWord(String word) {
        return word.chars().allMatch(character -> character < 0x80) || Syllables.possible(word);
    }

    private static String sample(String text) {
        var line = text.replace('\n', ' ');
        return line.length() > 60 ? line.substring(0, 60) + "…" : line;
    }

    /** How a text can be read. */
    private enum Verdict {
        PLAIN,
        TODAY,
        TCVN3,
        VNI,
        TODAY_OR_TCVN3,
        TODAY_OR_VNI,
        TODAY_OR_BOTH,
        BOTH,
        STRANGE;

        static Verdict of(boolean today, boolean tcvn3, boolean vni, boolean strange) {
            if (today) {
                return tcvn3 && vni ? TODAY_OR_BOTH : tcvn3 ? TODAY_OR_TCVN3 : vni ? TODAY_OR_VNI : TODAY;
            }
            if (tcvn3 && vni) {
                return BOTH;
            }
            return tcvn3 ? TCVN3 : vni ? VNI : strange ? STRANGE : PLAIN;
        }

        boolean isAmbiguous() {
            return this == TODAY_OR_TCVN3 || this == TODAY_OR_VNI || this == TODAY_OR_BOTH;
        }
    }

    /**
     * A grid in the letters of today.
     *
     * @param repairs what was changed, with samples
     * @param faults what could not be read with certainty and was left as it was
     */
    record Repaired(Grid grid, List<Message> repairs, List<Message> faults) {}
}
