package vn.hientai.intake;

/** Heights of rows with wrapped text: programs that only read a workbook do not grow them. */
final class RowHeight {

    private static final int LINE = 16;
    private static final int HIGHEST = 400;

    private RowHeight() {}

    /**
     * Lines a text takes in a column so many characters wide, broken between words. The width counts digits of the
     * program's own font; of the sheet's narrower letters a tenth more fit at least.
     */
    static int lines(String text, int width) {
        return text.lines().mapToInt(line -> broken(line, width + width / 10)).sum();
    }

    private static int broken(String line, int width) {
        var lines = 1;
        var used = 0;
        for (var word : line.split(" ")) {
            if (used > 0 && used + word.length() > width) {
                lines++;
                used = 0;
            }
            lines += Math.max(0, word.length() - 1) / width;
            used += word.length() % (width + 1) + 1;
        }
        return lines;
    }

    static double of(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + 2);
    }
}
