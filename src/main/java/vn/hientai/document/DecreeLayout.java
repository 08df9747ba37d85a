package vn.hientai.document;

/**
 * Measures and fixed words of Decree 30/2020/NĐ-CP, Appendix I. Lengths are millimetres. The words are the law's own
 * and the same in every language of the screen.
 */
final class DecreeLayout {

    static final String NATIONAL_NAME = "CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM";
    static final String MOTTO = "Độc lập - Tự do - Hạnh phúc";
    static final String ADDRESSED_TO = "Kính gửi:";
    static final String RECIPIENTS = "Nơi nhận:";

    static final String TYPEFACE = "Times New Roman";

    static final int PAGE_SHORT_SIDE = 210;
    static final int PAGE_LONG_SIDE = 297;
    static final int MARGIN_TOP = 20;
    static final int MARGIN_BOTTOM = 20;
    static final int MARGIN_LEFT = 30;
    static final int MARGIN_RIGHT = 15;
    /** 12.7 mm; the decree asks for 10 to 12.7. Like every length inside a DOCX in twentieths of a point. */
    static final int FIRST_LINE_INDENT = 720;

    /** Points between two paragraphs; at least 6. */
    static final int PARAGRAPH_SPACE = 6;

    /** Percent of the head's width for the issuing body; the national heading takes the rest. */
    static final int ISSUER_PERCENT = 41;

    /** A short line is as long as this percent of the words above it: between a third and a half. */
    static final int SHORT_LINE_PERCENT = 40;

    private DecreeLayout() {}

    static int pageWidth(Orientation orientation) {
        return orientation == Orientation.LANDSCAPE ? PAGE_LONG_SIDE : PAGE_SHORT_SIDE;
    }

    static int pageHeight(Orientation orientation) {
        return orientation == Orientation.LANDSCAPE ? PAGE_SHORT_SIDE : PAGE_LONG_SIDE;
    }

    /** Twentieths of a point in so many millimetres. */
    static int twips(int millimetres) {
        return Math.toIntExact(Math.round(millimetres * 1440 / 25.4));
    }

    static int textWidth(Orientation orientation) {
        return pageWidth(orientation) - MARGIN_LEFT - MARGIN_RIGHT;
    }
}
