package vn.hientai.shared.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.context.support.ResourceBundleMessageSource;
import vn.hientai.shared.Deadline;

/** The message bundles; days, instants and deadlines among the arguments are told as {@link OfficeWords} tell them. */
class OfficeMessageSource extends ResourceBundleMessageSource {

    @Override
    protected Object[] resolveArguments(Object @Nullable [] arguments, @Nullable Locale locale) {
        var words = new OfficeWords(this, locale == null ? Locale.ROOT : locale);
        return Arrays.stream(super.resolveArguments(arguments, locale))
                .map(argument -> inWords(argument, words))
                .toArray();
    }

    private static Object inWords(Object argument, OfficeWords words) {
        if (argument instanceof Instant instant) {
            return words.instant(instant);
        }
        if (argument instanceof LocalDate day) {
            return words.day(day);
        }
        if (argument instanceof LocalTime time) {
            return words.time(time);
        }
        return argument instanceof Deadline deadline ? words.deadline(deadline) : argument;
    }
}
