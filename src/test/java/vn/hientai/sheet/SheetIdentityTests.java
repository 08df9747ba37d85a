package vn.hientai.sheet;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.Combinators;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

/** Whatever lines an office writes, each way of bringing them gives the same lines. */
class SheetIdentityTests {

    private static final List<String> NAMES = List.of("major", "post", "quantityYear", "quantityPeriod", "note");
    private static final List<String> HEADING = List.of("Ngành", "Vị trí việc làm", "Năm 2026", "Giai đoạn", "Ghi chú");

    @Property(tries = 150)
    void plainText(@ForAll("tables") List<List<String>> lines) {
        var text = new StringBuilder(String.join("\t", HEADING)).append("\r\n");
        lines.forEach(line -> text.append(String.join(
                        "\t", line.stream().map(SheetIdentityTests::quoted).toList()))
                .append("\r\n"));

        assertThat(read(SheetReader.clipboard(text.toString(), null, Brought.COLUMNS, Map.of())))
                .isEqualTo(lines);
    }

    @Property(tries = 150)
    void html(@ForAll("tables") List<List<String>> lines) {
        var html = new StringBuilder("<table><tr><td>").append(String.join("<td>", HEADING));
        lines.forEach(line -> html.append("<tr><td>")
                .append(String.join(
                        "<td>", line.stream().map(SheetIdentityTests::escaped).toList())));

        assertThat(read(SheetReader.clipboard("", html + "</table>", Brought.COLUMNS, Map.of())))
                .isEqualTo(lines);
    }

    @Property(tries = 30)
    void workbook(@ForAll("tables") List<List<String>> lines) {
        var content = Drawing.of(sheet -> {
            sheet.row(1, HEADING.toArray());
            for (var index = 0; index < lines.size(); index++) {
                sheet.row(index + 2, lines.get(index).toArray());
            }
        });

        assertThat(read(SheetReader.workbook(content, Brought.COLUMNS, Map.of())))
                .isEqualTo(lines);
    }

    @Provide
    Arbitrary<List<List<String>>> tables() {
        var word = Arbitraries.of(
                "Sư phạm",
                "Toán",
                "\"Luật\" kinh tế",
                "Công nghệ thông tin",
                "Điều dưỡng",
                "cộng",
                "Tổng hợp",
                "'a",
                "Kỹ thuật <b>",
                "Y & Dược",
                "I. Anh",
                "đa\nkhoa",
                "École",
                "3\"",
                "+84/TT",
                "- Lưu",
                "𠮷");
        var text = word.list().ofMinSize(1).ofMaxSize(3).map(words -> String.join(" ", words));
        var count = Arbitraries.of("0", "1", "02", "1.000", "1,5", "-2", "hai", "=1+1", "2 người");
        var note = Arbitraries.oneOf(Arbitraries.just(""), text);
        return Combinators.combine(text, text, count, count, note)
                .as((major, post, year, period, more) -> List.of(major, post, year, period, more))
                .list()
                .ofMinSize(1)
                .ofMaxSize(12);
    }

    private static List<List<String>> read(ReadSheet sheet) {
        var lines = new ArrayList<List<String>>();
        sheet.lines().forEach(line -> lines.add(NAMES.stream().map(line::text).toList()));
        return lines;
    }

    private static String quoted(String text) {
        return text.contains("\n") || text.contains("\"") ? "\"" + text.replace("\"", "\"\"") + "\"" : text;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace("\n", "<br style='mso-data-placement:same-cell'>");
    }
}
