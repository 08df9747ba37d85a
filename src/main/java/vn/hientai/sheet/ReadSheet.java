package vn.hientai.sheet;

import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * What was found in a clipboard or a workbook.
 *
 * @param name of the sheet it was found in, empty for a clipboard
 * @param headings all columns of the table with what was recognised; a person may map the rest
 * @param lines in the order of the table
 * @param skipped rows that are no lines; blank ones are not told
 * @param repairs what was repaired, with a sample: old fonts, decomposed letters
 * @param faults what a person must look at: a text whose old font is unclear, another table that was not read
 */
public record ReadSheet(
        String name,
        List<Heading> headings,
        List<SheetLine> lines,
        List<SkippedRow> skipped,
        List<Message> repairs,
        List<Message> faults) {

    public ReadSheet {
        headings = List.copyOf(headings);
        lines = List.copyOf(lines);
        skipped = List.copyOf(skipped);
        repairs = List.copyOf(repairs);
        faults = List.copyOf(faults);
    }

    /** A sheet without anything a person must look at. */
    public ReadSheet(
            String name,
            List<Heading> headings,
            List<SheetLine> lines,
            List<SkippedRow> skipped,
            List<Message> repairs) {
        this(name, headings, lines, skipped, repairs, List.of());
    }

    /** Whether at least one column was recognised; otherwise a person maps the columns first. */
    public boolean isMapped() {
        return headings.stream().anyMatch(heading -> heading.column() != null);
    }

    /**
     * A column of the table.
     *
     * @param letter as the program shows it: «C»
     * @param text its heading, of two rows joined
     * @param column the name of the {@link SheetColumn} it was recognised as, null for none
     */
    public record Heading(
            String letter, String text, @Nullable String column) {}
}
