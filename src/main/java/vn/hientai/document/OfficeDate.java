package vn.hientai.document;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import org.jspecify.annotations.Nullable;

/**
 * Days as an office writes them. Days below 10 and the months 1 and 2 take a zero in front (Decree 30/2020, Appendix
 * I).
 */
final class OfficeDate {

    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("dd/MM/uuuu");
    private static final String GAP = "\u00a0".repeat(6);

    private OfficeDate() {}

    /** «14/01/2026». */
    static String brief(LocalDate day) {
        return day.format(SHORT);
    }

    /** «ngày 14 tháng 01 năm 2026»; without a day, with gaps for the pen. */
    static String inWords(@Nullable LocalDate day) {
        if (day == null) {
            return "ngày" + GAP + "tháng" + GAP + "năm" + GAP;
        }
        var month = day.getMonthValue();
        return "ngày %02d tháng %s năm %d"
                .formatted(day.getDayOfMonth(), month <= 2 ? "0" + month : month, day.getYear());
    }
}
