package vn.hientai.intake;

/** Heights of rows with wrapped text: programs that only read a workbook do not grow them. */
final class RowHeight {

    private static final int LINE = 16;
    private static final int HIGHEST = 400;

    private RowHeight() {}

    /** Lines a text takes in a column so many characters wide. */
    static int lines(String text, int width) {
        return text.lines()
                .mapToInt(line -> Math.max(1, (line.length() + width - 1) / width))
                .sum();
    }

    static double of(int lines) {
        return Math.min(HIGHEST, Math.max(1, lines) * LINE + 2);
    }
}
