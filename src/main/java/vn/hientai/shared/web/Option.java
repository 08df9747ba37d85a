package vn.hientai.shared.web;

import vn.hientai.shared.Message;

/**
 * One choice of a select, of radio buttons or of filter chips.
 *
 * @param value what the form sends
 * @param label what the person reads
 */
public record Option(String value, Message label) {

    /** A choice whose words come from data and are the same in every language. */
    public static Option of(String value, String words) {
        return new Option(value, Message.of("as-is", words));
    }
}
