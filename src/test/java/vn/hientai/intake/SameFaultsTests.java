package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import vn.hientai.Pages;
import vn.hientai.SampleCall;
import vn.hientai.SampleWorkbooks;
import vn.hientai.WholeApplicationTest;

/** One validator for all ways in: a line is told the same in the form, in the grid, pasted and in a workbook. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class SameFaultsTests {

    private static final Instant MORNING = Instant.parse("2026-01-14T02:00:00Z");
    private static final List<String> COLUMNS =
            List.of("", "fieldCode", "major", "categoryCode", "post", "postKind", "quantityYear", "quantityPeriod");

    private static final String MAJOR = "Nhập ngành, chuyên ngành chính, ví dụ Giáo dục Tiểu học";

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    String school;

    @BeforeAll
    void publish() {
        school = "/proposals/"
                + jdbc.sql("select id::text from proposal where call_id = :call and unit_code like '%-TH01'")
                        .param("call", UUID.fromString(sample.published().split("/")[2]))
                        .query(String.class)
                        .single();
    }

    static Stream<Arguments> bad() {
        return Stream.of(
                Arguments.of("quantityYear", "hai", "Nhập số người bằng chữ số, ví dụ 2 (vừa nhập «hai»)"),
                Arguments.of("quantityYear", "-1", "Nhập số người từ 0 trở lên (vừa nhập «-1»)"),
                Arguments.of(
                        "quantityYear",
                        "1,5",
                        "Nhập số người là số nguyên, không có phần lẻ (vừa nhập «1,5»); một nghìn viết là 1000 hoặc 1.000"),
                Arguments.of("quantityYear", "=1+1", formula("=1+1")),
                Arguments.of(
                        "quantityYear", "123456", "Nhập số không quá 9.999; nhu cầu lớn hơn thì tách thành nhiều dòng"),
                Arguments.of(
                        "quantityYear", "9", "Số lượng cả giai đoạn (3) phải từ 9 trở lên, vì đã gồm số lượng của năm"),
                Arguments.of("quantityYear", "\u200b", "Nhập số lượng của năm, ví dụ 2; nhập 0 nếu năm nay chưa cần"),
                Arguments.of("quantityPeriod", "", "Nhập số lượng của cả giai đoạn, ví dụ 5"),
                Arguments.of("major", "", MAJOR),
                Arguments.of("major", " \u00a0 ", MAJOR),
                Arguments.of("major", "\u00ad", MAJOR),
                Arguments.of("major", "\u00ad\u00ad\u00ad", MAJOR),
                Arguments.of("major", "\u200b\u200d\ufeff\u2060", MAJOR),
                Arguments.of("major", "\u0001\u0002\u001f", MAJOR),
                Arguments.of("major", "=HYPERLINK(1)", formula("=HYPERLINK(1)")),
                Arguments.of("major", "a".repeat(10_000), tooLong("10.000")),
                Arguments.of("post", "a".repeat(1_500), tooLong("1.500")),
                Arguments.of("post", "", "Nhập vị trí việc làm, ví dụ Giáo viên Tiếng Anh"),
                Arguments.of(
                        "categoryCode",
                        "Phi hành gia",
                        "Đối tượng này không có trong nghị quyết của đợt; chọn lại trong danh sách"),
                Arguments.of("categoryCode", "", "Chọn đối tượng"),
                Arguments.of(
                        "fieldCode",
                        "Chăn nuôi",
                        "Lĩnh vực này không có trong nghị quyết của đợt; chọn lại trong danh sách"),
                Arguments.of("fieldCode", "\u00ad", "Chọn lĩnh vực"),
                Arguments.of("postKind", "đôi khi", "Chọn hình thức: chuyên trách hoặc kiêm nhiệm"),
                Arguments.of("postKind", "", "Chọn hình thức: chuyên trách hoặc kiêm nhiệm"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void tellsTheSameFaultWhicheverWayTheLineComes(String field, String value, String fault) {
        assertThat(inForm(field, value)).as("form").containsExactly(fault);
        assertThat(inGrid(field, value)).as("grid").containsExactly(fault);
        assertThat(inPreview(paste(field, value))).as("paste").containsExactly(fault);
        assertThat(inPreview(upload(field, value))).as("workbook").containsExactly(fault);
        assertThat(stored()).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("right")
    void storesTheSameLineWhicheverWayItComes(String field, String value, String column, String said) {
        assertThat(pages.post(MORNING, "donvi", school + "/lines", line(field, value)))
                .hasStatus3xxRedirection();
        assertThat(storedOnce(column)).as("form").isEqualTo(said);

        assertThat(inGrid(field, value)).isEmpty();
        assertThat(storedOnce(column)).as("grid").isEqualTo(said);

        take(paste(field, value));
        assertThat(storedOnce(column)).as("paste").isEqualTo(said);

        take(upload(field, value));
        assertThat(storedOnce(column)).as("workbook").isEqualTo(said);
    }

    static Stream<Arguments> right() {
        return Stream.of(
                Arguments.of("quantityPeriod", "1.000", "quantity_period", "1000"),
                Arguments.of("quantityPeriod", "1,000", "quantity_period", "1000"),
                Arguments.of("quantityPeriod", "9 999", "quantity_period", "9999"),
                Arguments.of("quantityPeriod", "2 người", "quantity_period", "2"),
                Arguments.of("major", "Giáo dục\u00a0 Tiểu học", "major", "Giáo dục Tiểu học"),
                Arguments.of("major", "Giáo dục Tiểu học", "major", "Giáo dục Tiểu học"),
                Arguments.of("major", "Giáo\u200b dục Tiểu\u00ad học", "major", "Giáo dục Tiểu học"),
                Arguments.of("major", "Giáo dục\u0001 Tiểu học", "major", "Giáo dục Tiểu học"),
                Arguments.of("major", "+ Toán", "major", "+ Toán"),
                Arguments.of("post", "- Giáo viên @ trường", "post", "- Giáo viên @ trường"));
    }

    /** Words a table may use where a form offers a choice. */
    @ParameterizedTest
    @CsvSource({
        "fieldCode, GIÁO DỤC",
        "categoryCode, sinh viên  tốt nghiệp xuất sắc",
        "postKind, Kiêm nhiệm",
    })
    void findsTheCodeBehindTheWordsOfATable(String field, String value) {
        assertThat(inPreview(paste(field, value))).isEmpty();
        assertThat(inPreview(upload(field, value))).isEmpty();
    }

    private List<String> inForm(String field, String value) {
        var page = text(pages.post(MORNING, "donvi", school + "/lines", line(field, value)));
        return all("<a href=\"#[a-zA-Z]+\">([^<]*)</a>", first("(?s)class=\"error-summary\"(.*?)</ul>", page));
    }

    private List<String> inGrid(String field, String value) {
        var row = UUID.randomUUID().toString();
        var fields = new HashMap<>(Map.of("row", row, row + ".version", ""));
        line(field, value).forEach((name, typed) -> fields.put(row + "." + name, typed));
        var answer = JsonMapper.shared().readTree(text(pages.post(MORNING, "donvi", school + "/grid/lines", fields)));
        assertThat(answer.get("mark").asString()).isIn("SAVED", "WRONG");
        return answer.get("faults").valueStream().map(JsonNode::asString).toList();
    }

    private List<String> inPreview(String intake) {
        return all("data-label=\"Lỗi và cách sửa\">([^<]*)</td>", text(pages.get(MORNING, "donvi", intake)));
    }

    private String paste(String field, String value) {
        var answer =
                pages.post(MORNING, "donvi", school + "/intakes", SampleWorkbooks.paste(List.of(row(field, value))));
        return Objects.requireNonNull(answer.getResponse().getRedirectedUrl());
    }

    private String upload(String field, String value) {
        return SampleWorkbooks.upload(pages, MORNING, "donvi", school, SampleWorkbooks.of(List.of(row(field, value))));
    }

    private void take(String intake) {
        var fingerprint = hidden("fingerprint", text(pages.get(MORNING, "donvi", intake)));
        assertThat(pages.post(
                        MORNING, "donvi", intake + "/taking", Map.of("mode", "BELOW", "fingerprint", fingerprint)))
                .hasRedirectedUrl(intake);
    }

    /** What the only line says in a column; it is taken out again, so that the next way finds an empty draft. */
    private String storedOnce(String column) {
        var lines = jdbc.sql("select %s::text from proposal_line where proposal_id = :id".formatted(column))
                .param("id", id())
                .query(String.class)
                .list();
        assertThat(lines).hasSize(1);
        jdbc.sql("delete from proposal_line where proposal_id = :id")
                .param("id", id())
                .update();
        return lines.get(0);
    }

    private List<String> stored() {
        return jdbc.sql("select major from proposal_line where proposal_id = :id")
                .param("id", id())
                .query(String.class)
                .list();
    }

    private UUID id() {
        return UUID.fromString(school.split("/")[2]);
    }

    private static Map<String, String> line(String field, String value) {
        var line = new HashMap<>(Pages.LINE);
        line.put(field, value);
        return line;
    }

    private static List<String> row(String field, String value) {
        var row = new ArrayList<>(SampleWorkbooks.ROW);
        row.set(COLUMNS.indexOf(field), value);
        return row;
    }

    private static String formula(String typed) {
        return "Nhập giá trị, không nhập công thức bắt đầu bằng dấu bằng (vừa nhập «%s»)".formatted(typed);
    }

    private static String tooLong(String typed) {
        return "Rút gọn còn nhiều nhất 300 ký tự (hiện có %s)".formatted(typed);
    }
}
