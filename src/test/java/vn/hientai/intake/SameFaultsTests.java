package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.SampleCall;
import vn.hientai.SampleWorkbooks;
import vn.hientai.WholeApplicationTest;

/** One validator for all ways in: a bad line is told the same, typed into the form, pasted or in a workbook. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class SameFaultsTests {

    private static final Instant MORNING = Instant.parse("2026-01-14T02:00:00Z");
    private static final List<String> COLUMNS =
            List.of("", "fieldCode", "major", "categoryCode", "post", "postKind", "quantityYear", "quantityPeriod");

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
                Arguments.of("quantityYear", "hai", "vừa nhập «hai»"),
                Arguments.of("quantityYear", "-1", "vừa nhập «-1»"),
                Arguments.of("quantityYear", "1,5", "vừa nhập «1,5»"),
                Arguments.of("quantityYear", "=1+1", "vừa nhập «=1+1»"),
                Arguments.of("quantityYear", "123456", "Nhập số không quá 9.999"),
                Arguments.of("quantityYear", "9", "Số lượng cả giai đoạn (3) phải từ 9 trở lên"),
                Arguments.of("quantityPeriod", "", "Nhập số lượng của cả giai đoạn"),
                Arguments.of("major", "", "Nhập ngành, chuyên ngành chính"),
                Arguments.of("post", "a".repeat(1_500), "Rút gọn còn nhiều nhất 300 ký tự (hiện có 1.500)"),
                Arguments.of("categoryCode", "Phi hành gia", "Đối tượng này không có trong nghị quyết của đợt"),
                Arguments.of("fieldCode", "Chăn nuôi", "Lĩnh vực này không có trong nghị quyết của đợt"),
                Arguments.of("postKind", "đôi khi", "Chọn hình thức: chuyên trách hoặc kiêm nhiệm"));
    }

    @ParameterizedTest
    @MethodSource("bad")
    void tellsTheSameFaultWhicheverWayTheLineComes(String field, String value, String fault) {
        var line = new HashMap<>(Pages.LINE);
        line.put(field, value);
        assertThat(text(pages.post(MORNING, "donvi", school + "/lines", line))).contains(fault);

        var row = new ArrayList<>(SampleWorkbooks.ROW);
        row.set(COLUMNS.indexOf(field), value);
        var pasted = pages.post(MORNING, "donvi", school + "/intakes", SampleWorkbooks.paste(List.of(row)));
        assertThat(preview(pasted.getResponse().getRedirectedUrl())).contains(fault, "1 dòng sai");

        var workbook = SampleWorkbooks.of(List.of(row));
        assertThat(preview(SampleWorkbooks.upload(pages, MORNING, "donvi", school, workbook)))
                .contains(fault, "1 dòng sai");
    }

    @ParameterizedTest
    @MethodSource("repaired")
    void takesTheSameLineWhicheverWayItComes(String field, String value) {
        var row = new ArrayList<>(SampleWorkbooks.ROW);
        row.set(COLUMNS.indexOf(field), value);
        var pasted = pages.post(MORNING, "donvi", school + "/intakes", SampleWorkbooks.paste(List.of(row)));
        assertThat(preview(pasted.getResponse().getRedirectedUrl())).doesNotContain("dòng sai");
        var workbook = SampleWorkbooks.of(List.of(row));
        assertThat(preview(SampleWorkbooks.upload(pages, MORNING, "donvi", school, workbook)))
                .doesNotContain("dòng sai");
    }

    static Stream<Arguments> repaired() {
        return Stream.of(
                Arguments.of("quantityPeriod", "1.000"),
                Arguments.of("quantityPeriod", "9 999"),
                Arguments.of("major", "Giáo dục\u00a0 Tiểu học"),
                Arguments.of("fieldCode", "GIÁO DỤC"),
                Arguments.of("categoryCode", "sinh viên  tốt nghiệp xuất sắc"),
                Arguments.of("postKind", "Kiêm nhiệm"));
    }

    private String preview(String address) {
        assertThat(address).isNotNull();
        return text(pages.get(MORNING, "donvi", address));
    }
}
