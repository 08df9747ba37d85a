package vn.hientai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.shared.Message;
import vn.hientai.sheet.ReadSheet;
import vn.hientai.sheet.SheetCell;
import vn.hientai.sheet.SheetLine;
import vn.hientai.sheet.SkippedRow;

/**
 * What was read of a table, in the form in which it waits for the person's decision.
 *
 * @param repairs what was repaired in it
 * @param warnings what could not be read with certainty, or was left aside
 */
record StagedTable(
        String name,
        List<Heading> headings,
        List<Row> rows,
        List<SkippedRow> skipped,
        List<Telling> repairs,
        List<Telling> warnings) {

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    static StagedTable of(ReadSheet sheet) {
        return new StagedTable(
                sheet.name(),
                sheet.headings().stream()
                        .map(each -> new Heading(each.letter(), each.text(), each.column()))
                        .toList(),
                sheet.lines().stream().map(Row::of).toList(),
                sheet.skipped(),
                sheet.repairs().stream().map(Telling::of).toList(),
                sheet.faults().stream().map(Telling::of).toList());
    }

    static StagedTable read(String json) {
        return JSON.readValue(json, StagedTable.class);
    }

    String json() {
        return JSON.writeValueAsString(this);
    }

    boolean isMapped() {
        return headings.isEmpty() || headings.stream().anyMatch(heading -> heading.column() != null);
    }

    /** Whether the table has a column for a cell. */
    boolean has(String column) {
        return headings.stream().anyMatch(heading -> column.equals(heading.column()));
    }

    /** A column with what it was recognised as. */
    record Heading(String letter, String text, @Nullable String column) {}

    /** A line with the address of each cell. */
    record Row(int number, boolean hidden, @Nullable String line, Map<String, SheetCell> cells) {

        static Row of(SheetLine line) {
            return new Row(line.row(), line.hidden(), line.lineId(), line.cells());
        }

        String text(String column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.text();
        }

        String address(String column) {
            var cell = cells.get(column);
            return cell == null ? "" : cell.address();
        }
    }

    /** Something to tell by its words' key and arguments: words are told in the reader's language. */
    record Telling(String code, List<Object> arguments) {

        static Telling of(Message message) {
            var arguments = new ArrayList<>(message.arguments());
            arguments.replaceAll(argument -> argument instanceof Message inner ? of(inner) : argument);
            return new Telling(message.code(), arguments);
        }

        Message message() {
            return new Message(code, arguments.stream().map(Telling::argument).toList());
        }

        private static Object argument(Object stored) {
            return stored instanceof Map<?, ?> inner && inner.get("arguments") instanceof List<?> more
                    ? new Telling(String.valueOf(inner.get("code")), new ArrayList<>(more)).message()
                    : stored;
        }
    }
}
