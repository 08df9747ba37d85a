package vn.hientai.notification;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.demand.SampleRound.DEADLINE;
import static vn.hientai.demand.SampleRound.HEALTH_STATION;
import static vn.hientai.demand.SampleRound.SCHOOL;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.local.ReplayTime;
import vn.hientai.shared.Deadline;

@WholeApplicationTest
class RemindersTests {

    private static final Instant DAY_BEFORE = DEADLINE.at().minus(Duration.ofDays(1));
    private static final Instant TWO_HOURS_BEFORE = DEADLINE.at().minus(Duration.ofHours(2));

    @Autowired
    ApplicationContext application;

    @Autowired
    Reminders reminders;

    @Autowired
    ReplayTime time;

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    SampleNotices sample;
    Map<String, ProposalId> proposals;
    CallId call;

    @BeforeEach
    void publish() {
        sample = new SampleNotices(application);
        proposals = sample.publish();
        call = sample.callOf(proposals.get(SCHOOL));
    }

    @Test
    void remindsADayAndTwoHoursBeforeAndOnceEach() {
        look(DAY_BEFORE.minusMillis(1));
        assertThat(reminded("donvi")).isEmpty();

        look(DAY_BEFORE);
        look(DAY_BEFORE.plusSeconds(60));
        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR DAY_1");

        look(TWO_HOURS_BEFORE);
        look(TWO_HOURS_BEFORE);
        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR DAY_1", "DEADLINE_NEAR HOURS_2");
        assertThat(reminded("vhxh")).isEmpty();
    }

    @Test
    void givesOnlyTheLastReminderWhenItLooksLateAndNoneAtTheBell() {
        look(DEADLINE.at().minusMillis(1));
        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR HOURS_2");

        var others = sample.publish();
        look(DEADLINE.at());
        assertThat(sample.told("donvi", sample.callOf(others.get(SCHOOL)))).containsExactly("PUBLISHED");
    }

    @Test
    void namesTheDraftAndLeavesAloneWhoHasSent() {
        var school = "/proposals/" + proposals.get(SCHOOL);
        var station = "/proposals/" + proposals.get(HEALTH_STATION);
        var morning = DAY_BEFORE.minusSeconds(3600);
        pages.addLine(morning, "donvi", school);
        pages.addLine(morning, "donvi2", station);
        pages.post(morning, "donvi2", station + "/sending", pages.intent(morning, "donvi2", station + "/check"));

        look(DAY_BEFORE);

        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR DAY_1_DRAFT");
        assertThat(reminded("donvi2")).isEmpty();
    }

    @Test
    void remindsThreeOfficeDaysBeforeTheDeadlineOfTheUnitItself() {
        var later = Deadline.before(LocalDate.of(2026, 1, 26), LocalTime.NOON);
        var wednesday =
                Deadline.before(LocalDate.of(2026, 1, 21), LocalTime.NOON).at();
        give(SCHOOL, later);

        look(wednesday.minusMillis(1));
        assertThat(reminded("donvi")).isEmpty();
        look(wednesday);
        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR DAYS_3");
        assertThat(reminded("donvi2")).isEmpty();
    }

    /** The letter came out on Monday at nine; three office days before its Wednesday noon was on Friday. */
    @Test
    void saysNothingOfAMomentThatLayBeforeTheLetter() {
        look(DAY_BEFORE.minus(Duration.ofHours(2)));

        assertThat(reminded("donvi")).isEmpty();
    }

    @Test
    void remindsNobodyOfARevokedLetter() {
        jdbc.sql("update demand_call set revoked_at = published_at where id = :id")
                .param("id", call.value())
                .update();
        look(DAY_BEFORE);

        assertThat(reminded("donvi")).isEmpty();
    }

    @Test
    void remindsOnceWhenTwoNodesLookAtTheSameMoment() throws Exception {
        var start = new CyclicBarrier(2);
        Callable<Boolean> node = () -> {
            start.await();
            look(DAY_BEFORE);
            return true;
        };
        var nodes = Executors.newFixedThreadPool(2);
        try {
            for (var done : nodes.invokeAll(List.of(node, node))) {
                assertThat(done.get()).isTrue();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertThat(reminded("donvi")).containsExactly("DEADLINE_NEAR DAY_1");
    }

    private void look(Instant at) {
        time.at(at, () -> reminders.due().forEach(reminders::remind));
    }

    private List<String> reminded(String username) {
        return sample.told(username, call).stream()
                .filter(notice -> notice.startsWith("DEADLINE_NEAR"))
                .toList();
    }

    private void give(String unit, Deadline deadline) {
        jdbc.sql("update proposal set deadline = :deadline::timestamptz, deadline_number = 2 where id = :id")
                .param("deadline", deadline.at().toString())
                .param("id", proposals.get(unit).value())
                .update();
    }
}
