package vn.hientai.account;

import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * One line of a typed list: «mã hoặc tên đơn vị ; họ tên». A tab, as a paste from a sheet brings it, divides too.
 *
 * @param number as counted in the typed text, from one
 * @param name null if the line has no second part
 */
record AccountLine(int number, String unit, @Nullable String name) {

    private static final Pattern DIVIDER = Pattern.compile("\\s*[;\\t]\\s*");

    static List<AccountLine> of(String text) {
        var lines = text.split("\\R", -1);
        return IntStream.range(0, lines.length)
                .filter(place -> !lines[place].isBlank())
                .mapToObj(place -> of(place + 1, lines[place].strip()))
                .toList();
    }

    Message fault(String code, Object... arguments) {
        return Message.of("account-list.line", Integer.toString(number), Message.of(code, arguments));
    }

    private static AccountLine of(int number, String line) {
        var parts = DIVIDER.split(line, 3);
        return new AccountLine(number, parts[0], parts.length == 2 ? parts[1] : null);
    }
}
