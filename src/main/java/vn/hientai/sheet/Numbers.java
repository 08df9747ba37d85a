package vn.hientai.sheet;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.apache.poi.ss.usermodel.BuiltinFormats;
import org.apache.poi.ss.usermodel.DateUtil;
import org.jspecify.annotations.Nullable;

/** Numbers of cells in words of an office: never 1E+3, a comma before decimals, dates as day/month/year. */
final class Numbers {

    /** What a spreadsheet keeps of a number; more digits are an artefact of its arithmetic. */
    private static final MathContext PRECISION = new MathContext(15);

    private static final int LONGEST = 60;

    private Numbers() {}

    static String shown(String number, int id, @Nullable String custom, boolean since1904) {
        if (number.length() > LONGEST || !number.strip().matches("[-+]?\\d*\\.?\\d+(?:[eE][-+]?\\d{1,3})?\\.?")) {
            return number;
        }
        var value = new BigDecimal(number.strip());
        var format = custom == null ? BuiltinFormats.getBuiltinFormat(id) : custom;
        if (format != null && value.signum() >= 0 && DateUtil.isADateFormat(id, format)) {
            var moment = DateUtil.getLocalDateTime(value.doubleValue(), since1904, true);
            return moment == null ? plain(value) : date(moment, format.toLowerCase(Locale.ROOT), value);
        }
        var percent = format != null && format.contains("%");
        return percent ? plain(value.movePointRight(2)) + "%" : plain(value);
    }

    private static String plain(BigDecimal value) {
        var rounded = value.round(PRECISION);
        return rounded.signum() == 0
                ? "0"
                : rounded.stripTrailingZeros().toPlainString().replace('.', ',');
    }

    private static String date(LocalDateTime moment, String format, BigDecimal value) {
        var shown = format.replaceAll("\\[[^\\]]*]|\"[^\"]*\"|\\\\.", "");
        if (value.compareTo(BigDecimal.ONE) < 0) {
            return DateTimeFormatter.ofPattern("HH:mm").format(moment);
        }
        if (!shown.contains("d") && !shown.contains("h")) {
            return DateTimeFormatter.ofPattern(shown.contains("m") ? "MM/yyyy" : "yyyy")
                    .format(moment);
        }
        var pattern = moment.toLocalTime().equals(LocalTime.MIDNIGHT) ? "dd/MM/yyyy" : "dd/MM/yyyy HH:mm";
        return DateTimeFormatter.ofPattern(pattern).format(moment);
    }
}
