package vn.hientai.shared.web;

import java.text.ParseException;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.format.Formatter;

/** A whole number as people type or paste it: 1000, 1.000 or 1 000. A comma is decimal here, so 1,000 is refused. */
class TypedNumber implements Formatter<Integer> {

    private static final Pattern NUMBER = Pattern.compile("-?(\\d+|\\d{1,3}([.\\s\\u00a0\\u202f]\\d{3})+)");
    private static final Pattern SEPARATOR = Pattern.compile("[.\\s\\u00a0\\u202f]");

    @Override
    public Integer parse(String text, Locale locale) throws ParseException {
        var typed = text.strip();
        if (!NUMBER.matcher(typed).matches()) {
            throw new ParseException(text, 0);
        }
        return Integer.valueOf(SEPARATOR.matcher(typed).replaceAll(""));
    }

    @Override
    public String print(Integer number, Locale locale) {
        return number.toString();
    }
}
