package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.LETTER_DAY;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Who answers for a unit sees what others of it have not done yet, and who does it has it in the own list. */
@WholeApplicationTest
class WorkOfTheUnitTests {

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    String call;
    String school;

    @BeforeEach
    void publish() {
        EarlierCalls.takeBack(jdbc);
        call = sample.published();
        school = sample.proposals(call).get("TH01");
    }

    @Test
    void theHeadOfAUnitReadsWhatItsOfficerHasToSend() {
        openHeadOnce();

        assertThat(home(LAST_MOMENT, "donvi", "")).contains("\"" + school + "\"");
        assertThat(home(LAST_MOMENT, "hieutruong", "")).doesNotContain(school);
        assertThat(home(LAST_MOMENT, "hieutruong", "?list=unit")).contains("\"" + school + "\"", "Mở để xem");
        assertThat(pages.get(LAST_MOMENT, "hieutruong", school)).hasStatusOk();
        send();
        assertThat(home(LAST_MOMENT, "hieutruong", "?list=unit")).doesNotContain(school);
    }

    @Test
    void theHeadIsAskedForExactlyTheseLinesAndForNothingOfTheOfficer() {
        openHeadOnce();
        var asking = sample.draft("vhxh", SampleCall.LETTER);
        sample.address("vhxh", asking);
        sample.attachResolution("vhxh", asking);
        var terms = Map.of(
                "version",
                Pages.hidden("version", text(pages.get(LETTER_DAY, "vhxh", asking + "/requirements"))),
                "headApproval",
                "true");
        assertThat(pages.post(LETTER_DAY, "vhxh", asking + "/requirements", terms))
                .hasStatus3xxRedirection();
        sample.publish("vhxh", asking);
        var proposal = sample.proposals(asking).get("TH01");
        pages.addLine(LAST_MOMENT, "donvi", proposal);
        assertThat(home(LAST_MOMENT, "hieutruong", "")).doesNotContain("Phê duyệt đề xuất của", proposal);

        submit(proposal);

        assertThat(home(LAST_MOMENT, "hieutruong", ""))
                .contains("Phê duyệt đề xuất của", "/approvals/")
                .doesNotContain(proposal, "/study");
        assertThat(home(LAST_MOMENT, "hieutruong", "?list=unit")).doesNotContain("/study");
        assertThat(home(LAST_MOMENT, "donvi", ""))
                .contains(proposal + "/study")
                .doesNotContain("Phê duyệt đề xuất của");

        pages.addLine(LAST_MOMENT, "donvi", proposal);
        assertThat(home(LAST_MOMENT, "hieutruong", "")).doesNotContain("Phê duyệt đề xuất của");
        submit(proposal);
        var request = Pages.first("\"(/approvals/[^\"]+)\"", home(LAST_MOMENT, "hieutruong", ""));
        assertThat(pages.post(LAST_MOMENT, "hieutruong", request + "/approval", Map.of()))
                .hasRedirectedUrl(request);
        assertThat(home(LAST_MOMENT, "hieutruong", "")).doesNotContain("Phê duyệt đề xuất của");
    }

    private void submit(String proposal) {
        var page = text(pages.get(LAST_MOMENT, "donvi", proposal + "/check"));
        var lines = Map.of(
                "proposal", SampleCall.id(proposal).toString(), "fingerprint", Pages.hidden("fingerprint", page));
        assertThat(pages.post(LAST_MOMENT, "donvi", "/approvals", lines)).hasStatus3xxRedirection();
    }

    @Test
    void theLeaderSeesWhatTheOfficeHasNotTakenInAndThatItIsOverdue() {
        send();
        var board = "\"" + call + "/board\"";

        assertThat(home(AFTER_BELL, "chutich", "")).doesNotContain(board);
        assertThat(home(AFTER_BELL, "chutich", "?list=unit")).contains(board, "Do người khác trong đơn vị");
        assertThat(home(AFTER_BELL, "chutich", "?list=overdue")).doesNotContain(board);
        assertThat(home(hour(15, "09:00"), "chutich", "?list=overdue")).contains(board, "quá hạn 9 giờ");
        assertThat(home(hour(15, "09:00"), "vhxh", "")).contains(board, "quá hạn 9 giờ");
    }

    private void send() {
        pages.addLine(LAST_MOMENT, "donvi", school);
        pages.post(LAST_MOMENT, "donvi", school + "/sending", pages.intent(LAST_MOMENT, "donvi", school + "/check"));
    }

    private String home(Instant now, String person, String query) {
        var page = pages.get(now, person, "/" + query);
        assertThat(page).hasStatusOk();
        return text(page);
    }

    private void openHeadOnce() {
        pages.post(
                LETTER_DAY,
                "vhxh",
                "/accounts",
                Map.of(
                        "unit", "10888-TH01",
                        "displayName", "Hiệu trưởng Trường Tiểu học Cẩm Giang",
                        "username", "hieutruong",
                        "roles", "UNIT_HEAD"));
        jdbc.sql("update account set password_hash = 'none' where username = 'hieutruong'")
                .update();
    }
}
