package vn.hientai.document;

import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * What a named paper or an appendix is called.
 *
 * @param kind «PHIẾU XÁC NHẬN», «Phụ lục»
 * @param name what it is about
 * @param note a line in italics below, «(Kèm theo Công văn số …)»
 * @param ruled whether a short line stands below the name
 */
public record Title(
        String kind, @Nullable String name, @Nullable String note, boolean ruled) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    /**
     * A named paper: its kind in capitals, the subject below with a short line (Decree 30/2020, Appendix I, box 5a).
     */
    public static Title named(String kind, @Nullable String subject) {
        return new Title(kind.toUpperCase(VIETNAMESE), subject, null, subject != null);
    }

    /** An appendix: «Phụ lục», its name in capitals, and the paper it belongs to. */
    public static Title appendix(String kind, String name, @Nullable String note) {
        return new Title(kind, name.toUpperCase(VIETNAMESE), note, false);
    }

    public Title withNote(String note) {
        return new Title(kind, name, note, ruled);
    }
}
