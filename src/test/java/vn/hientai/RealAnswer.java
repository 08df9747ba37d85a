package vn.hientai;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.ClassPathResource;
import vn.hientai.shared.OfficialTime;

/**
 * One row of the demo's sheet of 2026: a unit, what it does, when, and a line it writes. The unit that was to send last
 * does so in the last millisecond.
 */
record RealAnswer(String mark, String act, Instant at, List<String> cells) {

    private static final List<String> FIELDS = List.of(
            "fieldCode",
            "major",
            "furtherMajors",
            "institutions",
            "requirements",
            "categoryCode",
            "post",
            "postKind",
            "quantityYear",
            "quantityPeriod",
            "note");

    /** The rows by the mark of their unit, in the order of the sheet. */
    static Map<String, List<RealAnswer>> read() {
        try {
            return new ClassPathResource("demo/cam-giang-2026.tsv")
                    .getContentAsString(UTF_8)
                    .lines()
                    .filter(line -> !line.startsWith("#") && !line.startsWith("mark\t"))
                    .map(RealAnswer::of)
                    .collect(Collectors.groupingBy(RealAnswer::mark, LinkedHashMap::new, Collectors.toList()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    boolean isSent() {
        return act.equals("SEND");
    }

    boolean hasLine() {
        return !cells.get(0).isEmpty();
    }

    /** How the unit's duty ends. */
    String outcome() {
        return switch (act) {
            case "SEND" -> "SENT";
            case "NIL" -> "NIL_DECLARED";
            default -> "DEEMED_NIL";
        };
    }

    /** The line as its form is filled. */
    Map<String, String> fields() {
        var fields = new HashMap<String, String>();
        for (var index = 0; index < FIELDS.size(); index++) {
            fields.put(FIELDS.get(index), cells.get(index));
        }
        return fields;
    }

    private static RealAnswer of(String line) {
        var cells = List.of(line.split("\t", -1));
        var at = cells.get(0).equals("QLDA")
                ? SampleCall.LAST_MOMENT
                : LocalDateTime.parse(cells.get(2)).atZone(OfficialTime.ZONE).toInstant();
        return new RealAnswer(cells.get(0), cells.get(1), at, cells.subList(3, cells.size()));
    }
}
