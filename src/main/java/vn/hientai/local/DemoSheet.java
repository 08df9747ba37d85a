package vn.hientai.local;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import vn.hientai.demand.LineInput;
import vn.hientai.shared.OfficialTime;

/** What the units of a demo round do, read from a sheet in {@code demo/}. */
final class DemoSheet {

    private DemoSheet() {}

    /** The units' answers in the order of the sheet. */
    static List<Answer> read(String name) {
        var answers = new LinkedHashMap<String, Answer>();
        text(name)
                .lines()
                .filter(line -> !line.startsWith("#") && !line.startsWith("mark\t"))
                .map(line -> line.split("\t", -1))
                .forEach(cells -> answers.computeIfAbsent(cells[0], mark -> Answer.of(cells))
                        .add(cells));
        return List.copyOf(answers.values());
    }

    /** A text of the demo. */
    static String text(String name) {
        try {
            return new ClassPathResource("demo/" + name).getContentAsString(StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A file of the demo. */
    static InputStream file(String name) {
        try {
            return new ClassPathResource("demo/" + name).getInputStream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** What a unit does with its proposal. */
    enum Act {
        SEND,
        NIL,
        DRAFT
    }

    /**
     * One unit's answer.
     *
     * @param mark the unit's code without the commune's
     * @param at when it happened, null for now
     */
    record Answer(String mark, Act act, @Nullable Instant at, List<LineInput> lines) {

        static Answer of(String[] cells) {
            var at = cells[2].isEmpty()
                    ? null
                    : LocalDateTime.parse(cells[2]).atZone(OfficialTime.ZONE).toInstant();
            return new Answer(cells[0], Act.valueOf(cells[1]), at, new ArrayList<>());
        }

        void add(String[] cells) {
            if (!cells[3].isEmpty()) {
                lines.add(new LineInput(
                        cells[3], cells[4], cells[5], cells[6], cells[7], cells[8], cells[9], cells[10], cells[11],
                        cells[12], cells[13]));
            }
        }
    }
}
