package vn.hientai.inquiry;

import java.util.List;
import java.util.regex.Pattern;
import org.springframework.util.StringUtils;
import vn.hientai.shared.SearchKey;

/**
 * Keeps from all units which of them asked.
 *
 * @param names what would tell: name and code of the unit, name of the person
 */
record Anonymity(List<String> names) {

    /** A text with the names taken out, as a start for the person who publishes. */
    String blur(String text, String instead) {
        var blurred = text;
        for (var name : names) {
            blurred = Pattern.compile(Pattern.quote(name), Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE)
                    .matcher(blurred)
                    .replaceAll(instead);
        }
        return StringUtils.capitalize(blurred);
    }

    /** Whether a text still tells, with or without tone marks. */
    boolean isBrokenBy(String text) {
        var key = SearchKey.of(text).value();
        return names.stream().anyMatch(name -> key.contains(SearchKey.of(name).value()));
    }
}
