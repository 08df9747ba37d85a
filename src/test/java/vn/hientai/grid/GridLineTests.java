package vn.hientai.grid;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.LAST_MOMENT;
import static vn.hientai.demand.SampleRound.MORNING;
import static vn.hientai.demand.SampleRound.TOO_LATE;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** What the script of the grid is told of a row it stores, moves or takes out. */
@WholeApplicationTest
class GridLineTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    Pages pages;
    ProposalId id;
    String lines;
    final String line = UUID.randomUUID().toString();

    @BeforeEach
    void publish() {
        pages = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        lines = "/proposals/" + id + "/grid/lines";
    }

    @Test
    void storesARepeatedRowOnce() {
        assertThat(save(MORNING, "", LINE)).bodyJson().isLenientlyEqualTo("""
                {"id": "%s", "version": 0, "mark": "SAVED", "message": "Đã lưu lúc 09:00", "faults": {}, "stored": {}}
                """.formatted(line));
        assertThat(save(MORNING, "", LINE)).bodyJson().isLenientlyEqualTo("{\"version\": 0, \"mark\": \"SAVED\"}");

        assertThat(majors()).containsExactly("Giáo dục Tiểu học");
        assertThat(audited()).containsExactly("proposal.line-added");
    }

    @Test
    void answersARepeatedChangeAsIfItWereTheFirst() {
        save(MORNING, "", LINE);
        var changed = with("major", "Sư phạm Toán");

        for (var time = 0; time < 2; time++) {
            assertThat(save(MORNING, "0", changed))
                    .bodyJson()
                    .isLenientlyEqualTo("{\"version\": 1, \"mark\": \"SAVED\"}");
        }
        assertThat(audited()).containsExactly("proposal.line-added", "proposal.line-changed");
    }

    @Test
    void tellsFaultsInWordsAndStoresNothing() {
        assertThat(save(MORNING, "", with("quantityYear", "-1", "major", "")))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"mark": "WRONG", "faults": {
                    "major": "Nhập ngành, chuyên ngành chính, ví dụ Giáo dục Tiểu học",
                    "quantityYear": "Nhập số người từ 0 trở lên (vừa nhập «-1»)"}}
                """);
        assertThat(majors()).isEmpty();
    }

    @Test
    void tellsWhatSomebodyElseStored() {
        save(MORNING, "", LINE);
        post(MORNING, SampleRound.COLLEAGUE, "0", with("major", "Sư phạm Toán", "postKind", "PART_TIME"));

        assertThat(save(MORNING, "0", with("major", "Sư phạm Tin học")))
                .bodyJson()
                .isLenientlyEqualTo("""
                {"mark": "CONFLICT", "version": 1, "stored": {
                    "major": {"value": "Sư phạm Toán", "words": "Sư phạm Toán"},
                    "postKind": {"value": "PART_TIME", "words": "Kiêm nhiệm"}}}
                """);
        assertThat(majors()).containsExactly("Sư phạm Toán");
        assertThat(save(MORNING, "1", with("major", "Sư phạm Tin học")))
                .bodyJson()
                .isLenientlyEqualTo("{\"mark\": \"SAVED\", \"version\": 2}");
    }

    @Test
    void turnsALineThatSomebodyElseRemovedIntoANewOne() {
        save(MORNING, "", LINE);
        remove(SampleRound.COLLEAGUE, "0");

        assertThat(save(MORNING, "0", with("major", "Sư phạm Toán"))).bodyJson().isLenientlyEqualTo("""
                {"mark": "GONE", "version": null}
                """);
        assertThat(save(MORNING, "", with("major", "Sư phạm Toán")))
                .bodyJson()
                .isLenientlyEqualTo("{\"mark\": \"SAVED\"}");
        assertThat(majors()).containsExactly("Sư phạm Toán");
    }

    @Test
    void removesOnce() {
        save(MORNING, "", LINE);

        for (var time = 0; time < 2; time++) {
            assertThat(remove("donvi", "0")).bodyJson().isLenientlyEqualTo("{\"mark\": \"REMOVED\"}");
        }
        assertThat(majors()).isEmpty();
        assertThat(audited()).containsExactly("proposal.line-added", "proposal.line-removed");
    }

    @Test
    void namesTheDeadlineThatPassedMeanwhile() {
        save(LAST_MOMENT, "", LINE);

        assertThat(text(save(TOO_LATE, "0", with("major", "Sư phạm Toán"))))
                .contains("\"mark\":\"LOCKED\"", "hạn là trước 12:00, 14/01/2026");
        assertThat(majors()).containsExactly("Giáo dục Tiểu học");
    }

    @Test
    void movesALineBehindAnother() {
        save(MORNING, "", LINE);
        var second = UUID.randomUUID().toString();
        var fields = row(second, "", with("major", "Sư phạm Tin học"));
        pages.post(MORNING, "donvi", lines, fields);
        var place = lines + "/" + line + "/place";

        for (var time = 0; time < 2; time++) {
            assertThat(pages.post(MORNING, "donvi", place, Map.of("version", "0", "after", second)))
                    .hasStatusOk();
        }
        assertThat(majors()).containsExactly("Sư phạm Tin học", "Giáo dục Tiểu học");
        assertThat(audited()).containsOnlyOnce("proposal.line-moved");

        assertThat(pages.post(MORNING, "donvi", place, Map.of("version", "7"))).hasStatus(409);
        assertThat(text(pages.post(TOO_LATE, "donvi", place, Map.of("version", "0"))))
                .contains("\"mark\":\"LOCKED\"", "hạn là trước 12:00");
        assertThat(pages.post(MORNING, "donvi", place, Map.of("version", "0"))).hasStatusOk();
        assertThat(majors()).containsExactly("Giáo dục Tiểu học", "Sư phạm Tin học");
    }

    @Test
    void tellsWhichLineWasCommentedOn() {
        save(MORNING, "", LINE);
        var school = "/proposals/" + id;
        pages.post(MORNING, "donvi", school + "/sending", pages.intent(MORNING, "donvi", school + "/check"));
        var comment = Map.of(
                "reasonCode",
                "UNCLEAR",
                "reason",
                "Ghi rõ chứng chỉ.",
                "dueHour",
                "15h",
                "dueDay",
                "14/01/2026",
                "snapshot",
                "1",
                "comments[" + line + "]",
                "Nêu bậc chứng chỉ.");
        pages.post(MORNING, "vhxh", school + "/return", comment);

        assertThat(text(pages.get(MORNING, "donvi", school + "/grid")))
                .contains("data-mark=\"COMMENTED\"", "có góp ý", "Góp ý: Nêu bậc chứng chỉ.");
        assertThat(save(MORNING, "0", with("requirements", "Bậc 4")))
                .bodyJson()
                .isLenientlyEqualTo("{\"mark\": \"COMMENTED\", \"version\": 1}");
    }

    @Test
    void refusesWhoHasNoSessionAndWhoIsNotOfTheUnit() {
        var visitor = mvc.post().uri(lines).with(csrf());
        row(line, "", LINE).forEach(visitor::param);

        assertThat(visitor.exchange()).hasStatus(401);
        for (var stranger : List.of("donvi2", "vhxh", "thutruong")) {
            assertThat(post(MORNING, stranger, "", LINE).getResponse().getStatus())
                    .isIn(403, 404);
        }
        assertThat(majors()).isEmpty();
    }

    @Test
    void refusesWhatIsNoRow() {
        assertThat(pages.post(MORNING, "donvi", lines, Map.of())).hasStatus(400);
        assertThat(pages.post(MORNING, "donvi", lines, Map.of("row", "x"))).hasStatus(400);
        assertThat(post(MORNING, "donvi", "x", LINE)).hasStatus(400);
    }

    private MvcTestResult save(Instant at, String version, Map<String, String> cells) {
        return post(at, "donvi", version, cells);
    }

    private MvcTestResult post(Instant at, String person, String version, Map<String, String> cells) {
        return pages.post(at, person, lines, row(line, version, cells));
    }

    private MvcTestResult remove(String person, String version) {
        var fields = row(line, version, LINE);
        fields.put(line + ".remove", "true");
        return pages.post(MORNING, person, lines, fields);
    }

    private static Map<String, String> row(String line, String version, Map<String, String> cells) {
        var fields = new HashMap<>(Map.of("row", line, line + ".version", version));
        cells.forEach((name, value) -> fields.put(line + "." + name, value));
        return fields;
    }

    private static Map<String, String> with(String... cells) {
        var line = new HashMap<>(LINE);
        for (var index = 0; index < cells.length; index += 2) {
            line.put(cells[index], cells[index + 1]);
        }
        return line;
    }

    private List<String> majors() {
        return jdbc.sql("select major from proposal_line where proposal_id = :id order by position, id")
                .param("id", id.value())
                .query(String.class)
                .list();
    }

    private List<String> audited() {
        return jdbc.sql("select act from audit_entry where record_id = :id and act like 'proposal.line-%' order by seq")
                .param("id", id.toString())
                .query(String.class)
                .list();
    }
}
