package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.demand.SampleRound.MORNING;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;

/** Sixty people press the same button at the same moment. */
@WholeApplicationTest
class ParallelSendingTests {

    private static final int PEOPLE = 60;

    @Autowired
    ApplicationContext application;

    Pages page;

    @Autowired
    JdbcClient jdbc;

    ProposalId id;
    String school;
    Map<String, String> intent;

    @BeforeEach
    void check() {
        page = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
        page.addLine(MORNING, "donvi", id);
        intent = page.intent(MORNING, "donvi", school + "/check");
    }

    @Test
    void oneKeyMakesOneSnapshotAndOneReceipt() throws Exception {
        var answers = atOnce(person -> intent);

        assertThat(answers).allSatisfy(answer -> assertThat(answer).hasRedirectedUrl(school + "/receipts/1"));
        assertThat(snapshots()).isEqualTo(1);
    }

    @Test
    void differentKeysMakeOneSnapshotAndTheOthersConflict() throws Exception {
        var answers = atOnce(person -> {
            var own = new HashMap<>(intent);
            own.put("key", UUID.randomUUID().toString());
            return own;
        });

        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 302)
                .hasSize(1);
        assertThat(answers)
                .filteredOn(answer -> answer.getResponse().getStatus() == 409)
                .hasSize(PEOPLE - 1);
        assertThat(snapshots()).isEqualTo(1);
    }

    @Test
    void oneKeyForTwoUnitsAtOnceServesOnlyOne() throws Exception {
        var station = new SampleRound(application).publish().get(SampleRound.HEALTH_STATION);
        page.addLine(MORNING, "donvi2", station);
        var theirs = new HashMap<>(page.intent(MORNING, "donvi2", "/proposals/" + station + "/check"));
        theirs.put("key", intent.get("key"));

        var statuses = atOnce(List.of(
                        () -> page.post(MORNING, "donvi", school + "/sending", intent),
                        () -> page.post(MORNING, "donvi2", "/proposals/" + station + "/sending", theirs)))
                .stream()
                .map(answer -> answer.getResponse().getStatus());

        assertThat(statuses).containsExactlyInAnyOrder(302, 409);
    }

    @Test
    void whatWasSentIsNeverChangedNorRemoved() {
        page.post(MORNING, "donvi", school + "/sending", intent);

        for (var statement : List.of(
                "update snapshot set content = content",
                "delete from snapshot",
                "update snapshot_line set quantity_year = 0",
                "delete from snapshot_line")) {
            assertThatExceptionOfType(DataAccessException.class)
                    .isThrownBy(() -> jdbc.sql(statement).update())
                    .withMessageContaining("never changed or removed");
        }
    }

    private List<MvcTestResult> atOnce(IntFunction<Map<String, String>> fields) throws Exception {
        return atOnce(IntStream.range(0, PEOPLE)
                .<Callable<MvcTestResult>>mapToObj(
                        person -> () -> page.post(MORNING, "donvi", school + "/sending", fields.apply(person)))
                .toList());
    }

    private static List<MvcTestResult> atOnce(List<Callable<MvcTestResult>> acts) throws Exception {
        var start = new CountDownLatch(1);
        var people = Executors.newFixedThreadPool(acts.size());
        try {
            var tasks = acts.stream()
                    .map(act -> people.submit(() -> {
                        start.await();
                        return act.call();
                    }))
                    .toList();
            start.countDown();
            var answers = new ArrayList<MvcTestResult>();
            for (var task : tasks) {
                answers.add(task.get());
            }
            return answers;
        } finally {
            people.shutdownNow();
        }
    }

    private long snapshots() {
        return jdbc.sql("select count(*) from snapshot where proposal_id = :id")
                .param("id", id.value())
                .query(Long.class)
                .single();
    }
}
