package vn.hientai.board.web;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.StringJoiner;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.CallDetails;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.web.OfficeWords;

/**
 * Writes the reminder to the units that have not sent. It goes to the units, so it is in Vietnamese for every reader.
 */
@Component
class SilentText {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi");

    private final MessageSource messages;
    private final OfficeWords words;

    SilentText(MessageSource messages) {
        this.messages = messages;
        this.words = new OfficeWords(messages, VIETNAMESE);
    }

    String of(CallDetails call, List<BoardRow> silent) {
        var text = new StringJoiner("\n");
        text.add(text("silent.text-head", silent.size()));
        text.add(text(
                "silent.text-letter",
                Objects.requireNonNullElse(call.letterNumber(), call.roundNumber()),
                call.communeName()));
        text.add(text("silent.text-deadline", call.deadline(), words.left(call.deadline(), call.now())));
        var blocs = silent.stream().map(BoardRow::bloc).collect(Collectors.toSet());
        Bloc last = null;
        var number = 0;
        for (var row : silent) {
            if (blocs.size() > 1 && row.bloc() != last) {
                text.add("").add(text("unit.bloc." + row.bloc()) + ":");
                last = row.bloc();
            }
            number++;
            text.add(text("silent.text-unit", number, unit(row)));
        }
        return text.add("").add(text("silent.text-read", call.now())).toString();
    }

    private String unit(BoardRow row) {
        return Stream.of(row.unitName(), contact(row), row.hasUnsentLines() ? text("board.unsent", row.lines()) : null)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(" – "));
    }

    private String contact(BoardRow row) {
        var phone = row.contactPhone() == null ? text("board.no-phone") : row.contactPhone();
        return row.contactName() == null ? phone : row.contactName() + ", " + phone;
    }

    private String text(String code, @Nullable Object... arguments) {
        return messages.getMessage(code, arguments, VIETNAMESE);
    }
}
