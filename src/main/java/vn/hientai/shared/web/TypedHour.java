package vn.hientai.shared.web;

import java.text.ParseException;
import java.time.LocalTime;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** An hour as people type it: 12h, 12h00, 12:00, 12 giờ, 12 giờ 00. Shown as 12:00. */
class TypedHour implements Formatter<LocalTime> {

    private static final Pattern HOUR = Pattern.compile("(\\d{1,2})\\s*(?:(?:h|g|giờ)\\s*(\\d{2})?|:\\s*(\\d{2}))");
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("HH:mm");

    @Override
    public LocalTime parse(String text, Locale locale) throws ParseException {
        var typed = HOUR.matcher(text.strip().toLowerCase(Locale.ROOT));
        if (!typed.matches()) {
            throw new ParseException(text, 0);
        }
        var minute = typed.group(2) == null ? typed.group(3) : typed.group(2);
        return LocalTime.of(Integer.parseInt(typed.group(1)), minute == null ? 0 : Integer.parseInt(minute));
    }

    @Override
    public String print(LocalTime time, Locale locale) {
        return time.format(SHOWN);
    }
}
