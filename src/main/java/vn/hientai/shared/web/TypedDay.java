package vn.hientai.shared.web;

import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.format.ResolverStyle;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** A day as people type it: 14/1/2026, 14-01-2026, 14.01.2026 or 2026-01-14; never month first. Shown as 14/01/2026. */
class TypedDay implements Formatter<LocalDate> {

    private static final Pattern ISO = Pattern.compile("\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern SEPARATOR = Pattern.compile("\\s*[/.-]\\s*");
    private static final DateTimeFormatter DAY_FIRST =
            DateTimeFormatter.ofPattern("d/M/uuuu").withResolverStyle(ResolverStyle.STRICT);
    private static final DateTimeFormatter SHOWN = DateTimeFormatter.ofPattern("dd/MM/uuuu");

    @Override
    public LocalDate parse(String text, Locale locale) {
        var typed = text.strip();
        return ISO.matcher(typed).matches()
                ? LocalDate.parse(typed)
                : LocalDate.parse(SEPARATOR.matcher(typed).replaceAll("/"), DAY_FIRST);
    }

    @Override
    public String print(LocalDate day, Locale locale) {
        return day.format(SHOWN);
    }
}
