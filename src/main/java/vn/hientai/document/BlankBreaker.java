package vn.hientai.document;

import com.openhtmltopdf.extend.FSTextBreaker;

/** Breaks lines only behind a blank, as Vietnamese is written: dates, periods and document numbers stay whole. */
final class BlankBreaker implements FSTextBreaker {

    private static final int DONE = -1;

    private String text = "";
    private int position;

    @Override
    public void setText(String newText) {
        text = newText;
        position = 0;
    }

    @Override
    public int next() {
        if (position >= text.length()) {
            return DONE;
        }
        var blank = text.indexOf(' ', position);
        position = blank < 0 ? text.length() : blank + 1;
        return position;
    }
}
