package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.dhatim.fastexcel.Workbook;

/** An office's own table of lines: its title, its heading, its rows; as a workbook and as a clipboard. */
public final class SampleWorkbooks {

    public static final List<String> HEADING = List.of(
            "STT",
            "Lĩnh vực",
            "Chuyên ngành",
            "Đối tượng thu hút",
            "Vị trí việc làm",
            "Hình thức",
            "Nhu cầu năm 2026",
            "Nhu cầu giai đoạn 2026-2030");

    public static final List<String> ROW = List.of(
            "1",
            "Giáo dục",
            "Giáo dục Tiểu học",
            "Sinh viên tốt nghiệp xuất sắc",
            "Giáo viên chủ nhiệm",
            "Chuyên trách",
            "1",
            "3");

    private static final String HIDDEN = "";

    private SampleWorkbooks() {}

    /** The row with another major. */
    public static List<String> row(String major, String year, String period) {
        return List.of("1", "giao duc", major, "HP-SV-XS", "Giáo viên", "chuyên trách", year, period);
    }

    /** A workbook of these rows below a title; row 5 is the first. */
    public static byte[] of(List<List<String>> rows) {
        return table(Stream.concat(
                        Stream.of(
                                List.of("ỦY BAN NHÂN DÂN XÃ CẨM GIANG"),
                                List.<String>of(),
                                List.of("Nhu cầu"),
                                HEADING),
                        (rows.isEmpty() ? List.of(ROW) : rows).stream())
                .toList());
    }

    /** A workbook with exactly these cells. */
    public static byte[] table(List<List<String>> rows) {
        try (var bytes = new ByteArrayOutputStream();
                var workbook = new Workbook(bytes, "Test", "1.0")) {
            var sheet = workbook.newWorksheet("Bảng 1");
            for (var row = 0; row < rows.size(); row++) {
                for (var column = 0; column < rows.get(row).size(); column++) {
                    sheet.value(row, column, rows.get(row).get(column));
                }
            }
            workbook.finish();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The fields of a form in which these rows were pasted. */
    public static Map<String, String> paste(List<List<String>> rows) {
        var text = Stream.concat(Stream.of(HEADING), rows.stream())
                .map(row -> String.join("\t", row))
                .collect(Collectors.joining("\n"));
        return new HashMap<>(
                Map.of("key", UUID.randomUUID().toString(), "source", "PASTE", "text", text, "html", HIDDEN));
    }

    /** Uploads a workbook; the address of what it became. */
    public static String upload(Pages pages, Instant now, String username, String proposal, byte[] workbook) {
        var fields = Map.of("key", UUID.randomUUID().toString(), "source", "WORKBOOK");
        var answer = pages.upload(now, username, proposal + "/intakes", fields, "nhu cầu.xlsx", workbook);
        assertThat(answer.getResponse().getRedirectedUrl())
                .as(Pages.text(answer))
                .isNotNull();
        return answer.getResponse().getRedirectedUrl();
    }
}
