package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.ChangingCommune.COORDINATOR;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.ChangingCommune.School;

/** A draft belongs to the unit: whoever fills in for it may go in the middle of a line, and a successor goes on. */
@WholeApplicationTest
class ClerkReplacedTests {

    private static final Instant NOW = hour(12, "09:00");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    ChangingCommune commune;
    School school;
    String proposal;
    String line;

    @BeforeEach
    void draft() {
        commune = new ChangingCommune(application);
        school = commune.school("Trường Tiểu học Giao Ca");
        proposal = commune.proposal(commune.call(school), school.mark());
        line = pages.addLine(NOW, school.officer(), proposal);
    }

    @Test
    void aSuccessorContinuesTheDraftAndTheOldClerksOpenFormChangesNothing() {
        var open = changed("Sư phạm Tin học");
        var newClerk = school.officer() + ".moi";

        assertThat(commune.account(
                        realNow(),
                        school.officer(),
                        "/successor",
                        Map.of("displayName", "Người Nhận Bàn Giao", "username", newClerk)))
                .hasStatusOk();
        commune.activate(newClerk);

        refused(pages.post(NOW, school.officer(), line, open));
        refused(pages.post(NOW, school.officer(), proposal + "/lines", LINE));
        assertThat(majors()).containsExactly(LINE.get("major"));

        assertThat(text(pages.get(NOW, newClerk, proposal))).contains(LINE.get("major"));
        assertThat(pages.post(NOW, newClerk, line, open)).hasStatus3xxRedirection();
        assertThat(majors()).containsExactly("Sư phạm Tin học");
        assertThat(pages.post(NOW, newClerk, proposal + "/sending", pages.intent(NOW, newClerk, proposal + "/check")))
                .hasStatus3xxRedirection();
        assertThat(actors()).containsExactly(school.officer(), newClerk, newClerk);
        assertThat(jdbc.sql("select changes from audit_entry where act = 'account.handed-over' and record_id = :id")
                        .param("id", commune.accountOf(school.officer()).substring("/accounts/".length()))
                        .query(String.class)
                        .single())
                .contains(newClerk);
    }

    @Test
    void whoHadAFormOpenLearnsThatNothingOfItWasStored() {
        end();

        refused(pages.post(NOW, school.officer(), line, changed("Sư phạm Tin học")));

        assertThat(majors()).containsExactly(LINE.get("major"));
    }

    @Test
    void endingTheLastOfficerWarnsAndLeavesWorkToTheCoordinator() {
        var address = commune.accountOf(school.officer()) + "/ending";
        assertThat(text(pages.get(NOW, COORDINATOR, address)))
                .contains(
                        "người phụ trách cuối cùng của " + school.name(),
                        "đơn vị chưa gửi, bản nháp có 1 dòng",
                        "Bàn giao cho người khác");
        assertThat(text(pages.get(NOW, COORDINATOR, "/"))).doesNotContain(school.name() + " không còn người phụ trách");

        end();

        assertThat(text(pages.get(NOW, COORDINATOR, "/")))
                .contains(school.name() + " không còn người phụ trách", "/accounts/new?unit=" + school.code());
        assertThat(commune.lines(proposal)).isEqualTo(1);
        assertThat(text(pages.get(NOW, "vhxh", "/"))).doesNotContain(school.name());
    }

    private void end() {
        assertThat(commune.account(realNow(), school.officer(), "/ending", Map.of("reason", "Nghỉ hưu")))
                .hasStatus3xxRedirection();
    }

    /** Refused on the page that says so. */
    private static void refused(MvcTestResult answer) {
        assertThat(answer).hasStatus(401);
        assertThat(text(answer))
                .contains("nội dung vừa gửi chưa được lưu", "người nhận bàn giao làm tiếp phần của đơn vị");
    }

    private Map<String, String> changed(String major) {
        var fields = new HashMap<>(LINE);
        fields.putAll(Map.of("version", "0", "major", major));
        return fields;
    }

    private List<String> majors() {
        return jdbc.sql("select major from proposal_line where proposal_id = :id order by position")
                .param("id", SampleCall.id(proposal))
                .query(String.class)
                .list();
    }

    private List<String> actors() {
        return jdbc.sql("""
                        select actor from audit_entry
                        where record_id = :id and act in ('proposal.line-added', 'proposal.line-changed', 'proposal.sent')
                        order by seq
                        """)
                .param("id", SampleCall.id(proposal).toString())
                .query(String.class)
                .list();
    }

    /** Accounts live in the present: only the round is replayed. */
    private Instant realNow() {
        return jdbc.sql("select clock_timestamp()").query(Instant.class).single();
    }
}
