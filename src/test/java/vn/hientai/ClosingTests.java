package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.local.ReplayTime;

/** The outcomes of a deadline are right whenever, and however often, they are written down. */
@WholeApplicationTest
class ClosingTests {

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    JdbcClient jdbc;

    String call;
    CallId id;
    Map<String, String> proposals;

    @BeforeEach
    void answer() {
        call = sample.published();
        id = new CallId(SampleCall.id(call));
        proposals = sample.proposals(call);
        pages.addLine(LAST_MOMENT, "donvi", proposals.get("TH01"));
        send(LAST_MOMENT);
        pages.post(
                LAST_MOMENT,
                "donvi2",
                proposals.get("YT01") + "/nil-declaration",
                pages.intent(LAST_MOMENT, "donvi2", proposals.get("YT01") + "/nil"));
        pages.addLine(LAST_MOMENT, "donvi3", proposals.get("VPDU"));
    }

    @Test
    void theTruthIsShownBeforeAnythingRan() {
        assertThat(text(pages.get(LAST_MOMENT, "vhxh", call + "/board")))
                .contains("Còn 43 trong 45 đơn vị")
                .doesNotContain("state--DEEMED_NIL");
        assertThat(text(pages.get(BELL, "vhxh", call + "/board?status=DEEMED_NIL")))
                .contains("state--DEEMED_NIL", "Văn phòng Đảng ủy")
                .doesNotContain("state--DRAFT", "state--NOT_OPENED");
        assertThat(outcomes()).isEmpty();
    }

    @Test
    void isDueOnlyAfterTheBellAndUntilItRan() {
        assertThat(time.at(BELL, closing::due)).doesNotContain(id);
        assertThat(time.at(AFTER_BELL, closing::due)).contains(id);
        time.at(LAST_MOMENT, () -> closing.close(id));
        assertThat(outcomes()).isEmpty();

        time.at(AFTER_BELL, () -> closing.close(id));

        assertThat(time.at(AFTER_BELL, closing::due)).doesNotContain(id);
        assertRight();
    }

    @Test
    void writesTheSameADayLateAndNothingTheSecondTime() {
        time.at(hour(15, "12:00"), () -> closing.close(id));
        time.at(hour(16, "12:00"), () -> closing.close(id));

        assertRight();
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'outcome.written' and record_id = :call")
                        .param("call", id.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void doublesNothingWhenTwoNodesWriteAtOnce() throws Exception {
        var start = new CountDownLatch(1);
        Callable<Boolean> node = () -> {
            start.await();
            return time.at(AFTER_BELL, () -> {
                closing.close(id);
                return true;
            });
        };
        var nodes = Executors.newFixedThreadPool(4);
        try {
            var running = List.of(nodes.submit(node), nodes.submit(node), nodes.submit(node), nodes.submit(node));
            start.countDown();
            for (var each : running) {
                each.get();
            }
        } finally {
            nodes.shutdownNow();
        }

        assertRight();
    }

    /** Nothing ran at noon of 14/01/2026; the application that starts today finds the deadline behind it. */
    @Test
    void aRestartAcrossTheDeadlineClosesAtOnce() throws Exception {
        var restarted = new SpringApplicationBuilder(HientaiApplication.class)
                .run(
                        "--spring.datasource.url=" + database.getJdbcUrl(),
                        "--spring.datasource.username=" + database.getUsername(),
                        "--spring.datasource.password=" + database.getPassword(),
                        "--hientai.demand.closing-every=200ms",
                        "--spring.main.banner-mode=off",
                        "--server.port=0");
        try (restarted) {
            waitFor(() -> !outcomes().isEmpty());
        }

        assertRight();
    }

    @Test
    void waitsForASenderWhoWasLetInJustBeforeTheBell() throws Exception {
        var late = proposals.get("VPDU");
        var intent = pages.intent(LAST_MOMENT, "donvi3", late + "/check");
        var written = new CountDownLatch(1);
        var commit = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(2);
        try {
            var sender = threads.submit(() -> transaction.execute(status -> {
                var answer = pages.post(LAST_MOMENT, "donvi3", late + "/sending", intent);
                written.countDown();
                await(commit);
                return answer;
            }));
            await(written);
            var closer = threads.submit(() -> time.at(AFTER_BELL, () -> closing.close(id)));
            waitFor(this::somebodyWaitsForALock);
            assertThat(closer).isNotDone();
            commit.countDown();

            assertThat(answerOf(sender)).hasRedirectedUrl(late + "/receipts/1");
            closer.get();
        } finally {
            threads.shutdownNow();
        }

        assertThat(outcomes()).containsEntry("VPDU", "SENT").hasSize(45);
    }

    @Test
    void refusesASenderWhoReadTheClockBeforeTheBellAndComesAfterTheClosing() {
        var intent = pages.intent(LAST_MOMENT, "donvi3", proposals.get("VPDU") + "/check");
        time.at(AFTER_BELL, () -> closing.close(id));

        assertThat(pages.post(LAST_MOMENT, "donvi3", proposals.get("VPDU") + "/sending", intent))
                .hasStatus(409);
        assertRight();
    }

    private void send(Instant at) {
        var school = proposals.get("TH01");
        assertThat(pages.post(at, "donvi", school + "/sending", pages.intent(at, "donvi", school + "/check")))
                .hasRedirectedUrl(school + "/receipts/1");
    }

    private void assertRight() {
        var expected = new HashMap<String, String>();
        proposals.keySet().forEach(mark -> expected.put(mark, "DEEMED_NIL"));
        expected.put("TH01", "SENT");
        expected.put("YT01", "NIL_DECLARED");
        assertThat(outcomes()).isEqualTo(expected);
    }

    /** Outcomes by the mark of the unit; fails when a unit has two. */
    private Map<String, String> outcomes() {
        var outcomes = new HashMap<String, String>();
        jdbc.sql("""
                        select split_part(u.code, '-', 2) as mark, o.outcome
                        from outcome o join unit u on u.id = o.unit_id where o.call_id = :call
                        """).param("call", id.value()).query(row -> {
            assertThat(outcomes.put(row.getString("mark"), row.getString("outcome")))
                    .isNull();
        });
        return outcomes;
    }

    private boolean somebodyWaitsForALock() {
        return jdbc.sql("""
                        select count(*) > 0 from pg_stat_activity
                        where datname = current_database() and wait_event_type = 'Lock'
                        """).query(Boolean.class).single();
    }

    private static MvcTestResult answerOf(Future<MvcTestResult> sender) throws Exception {
        return sender.get(10, TimeUnit.SECONDS);
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(10, TimeUnit.SECONDS)).isTrue();
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    private static void waitFor(Callable<Boolean> condition) throws Exception {
        var end = System.nanoTime() + Duration.ofSeconds(20).toNanos();
        while (!condition.call()) {
            assertThat(System.nanoTime()).isLessThan(end);
            Thread.sleep(20);
        }
    }
}
