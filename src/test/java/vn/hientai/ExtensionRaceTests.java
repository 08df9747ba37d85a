package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleExtension.until;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.ConcurrencyFailureException;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.extension.ExtensionId;
import vn.hientai.local.ReplayTime;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/** Extensions, returns and sendings that cross each other leave each unit with one window and one outcome a number. */
@WholeApplicationTest
class ExtensionRaceTests {

    private static final Deadline LATER = new Deadline(hour(14, "17:00"));
    private static final Deadline DUE = new Deadline(hour(14, "18:00"));
    private static final Instant AFTERNOON = hour(14, "13:00");
    private static final int UNITS = 6;

    /** As many as there are connections, less those of the trail and the scheduler. */
    private static final int AT_ONCE = 6;

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    SampleExtension extensions;
    CallId call;
    Map<String, String> proposals;
    Map<String, String> officers;
    List<String> some;

    @BeforeEach
    void publish() {
        extensions = new SampleExtension(application);
        var address = sample.published();
        call = new CallId(SampleCall.id(address));
        proposals = sample.proposals(address);
        officers = sample.officers();
        some = proposals.keySet().stream().limit(UNITS).toList();
    }

    @Test
    void twoLeadersWhoConfirmAtOnceExtendOnce() throws Exception {
        var proposed = extensions.propose(LAST_MOMENT, "vhxh", call, until(LATER, first()));
        var version = extensions.version(proposed);

        var answers = atOnce(List.of(confirming(proposed), confirming(proposed), confirming(proposed)));

        assertThat(answers).containsOnlyOnce("done").hasSize(3);
        assertThat(extensions.version(proposed)).isEqualTo(version + 1);
        assertThat(numbers(first())).containsExactly(1, 2);
    }

    @Test
    void aSendingAtTheOldBellIsRefusedBeforeOrAcceptedAfterTheConfirmation() throws Exception {
        var intents = new HashMap<String, Map<String, String>>();
        var acts = new ArrayList<Callable<String>>();
        for (var mark : some) {
            intents.put(mark, pages.intent(LAST_MOMENT, officers.get(mark), proposals.get(mark) + "/nil"));
            acts.add(confirming(extensions.propose(LAST_MOMENT, "vhxh", call, until(LATER, proposals.get(mark)))));
            acts.add(() -> Integer.toString(declareNil(mark, intents)));
        }

        var answers = atOnce(acts);

        for (var unit = 0; unit < UNITS; unit++) {
            var mark = some.get(unit);
            assertThat(answers.get(2 * unit)).isEqualTo("done");
            assertThat(answers.get(2 * unit + 1)).as(mark).isIn("302", "409");
            assertThat(snapshots(mark))
                    .as(mark)
                    .isEqualTo(answers.get(2 * unit + 1).equals("302") ? 1 : 0);
            assertThat(declareNil(mark, intents)).as(mark).isEqualTo(302);
            assertThat(snapshots(mark)).as(mark).isEqualTo(1);
        }
        time.at(AFTER_BELL, () -> closing.close(call));
        time.at(LATER.at().plusSeconds(10), () -> closing.close(call));
        some.forEach(mark -> assertThat(outcomes(mark)).as(mark).containsExactly("2 NIL_DECLARED"));
    }

    @Test
    void crossingReturnsLeaveEachUnitWithOneWindowAndOneOutcomeANumber() throws Exception {
        var intents = new HashMap<String, Map<String, String>>();
        var acts = new ArrayList<Callable<String>>();
        for (var mark : some) {
            intents.put(mark, pages.intent(LAST_MOMENT, officers.get(mark), proposals.get(mark) + "/nil"));
            pages.post(LAST_MOMENT, officers.get(mark), proposals.get(mark) + "/nil-declaration", intents.get(mark));
            acts.add(confirming(extensions.propose(LAST_MOMENT, "vhxh", call, until(LATER, proposals.get(mark)))));
            acts.add(returning(mark));
            acts.add(returning(mark));
        }
        acts.add(() -> attempt(() -> time.at(AFTERNOON, () -> closing.close(call))));

        var answers = atOnce(acts);

        for (var unit = 0; unit < UNITS; unit++) {
            var mark = some.get(unit);
            assertThat(answers.get(3 * unit)).as(mark).isEqualTo("done");
            assertThat(answers.subList(3 * unit + 1, 3 * unit + 3)).as(mark).containsOnlyOnce("done");
            assertThat(window(mark)).as(mark).isEqualTo(Map.of("deadline", LATER, "due", DUE, "state", "RETURNED"));
            assertThat(numbers(proposals.get(mark))).containsExactly(1, 2);
        }
        time.at(LATER.at().plusSeconds(10), () -> closing.close(call));
        time.at(DUE.at().plusSeconds(10), () -> closing.close(call));
        some.forEach(mark -> assertThat(outcomes(mark))
                .as(mark)
                .endsWith("2 NIL_DECLARED")
                .doesNotHaveDuplicates()
                .hasSizeLessThanOrEqualTo(2));
    }

    private String first() {
        return proposals.get(some.get(0));
    }

    private Callable<String> confirming(ExtensionId id) {
        return () -> attempt(() -> extensions.confirm(BELL, "chutich", id));
    }

    private Callable<String> returning(String mark) {
        var proposal = SampleExtension.proposal(proposals.get(mark));
        var why = new GiveBack(ReturnReason.DOUBTFUL_NIL, "Rà soát lại", DUE, Map.of());
        return () -> attempt(() -> extensions.at(AFTERNOON, "vhxh", () -> {
            application.getBean(Returns.class).giveBack(proposal, 1, why);
            return true;
        }));
    }

    /** Once more when the database was too busy; a rule's refusal is an answer. */
    private static String attempt(Runnable act) {
        for (var tries = 0; ; tries++) {
            try {
                act.run();
                return "done";
            } catch (RuleViolation refused) {
                return refused.code();
            } catch (ConcurrencyFailureException | DataAccessResourceFailureException busy) {
                if (tries == 5) {
                    return busy.getClass().getSimpleName();
                }
            }
        }
    }

    private int declareNil(String mark, Map<String, Map<String, String>> intents) {
        return pages.post(BELL, officers.get(mark), proposals.get(mark) + "/nil-declaration", intents.get(mark))
                .getResponse()
                .getStatus();
    }

    private static List<String> atOnce(List<Callable<String>> acts) throws Exception {
        var start = new CountDownLatch(1);
        var threads = Executors.newFixedThreadPool(AT_ONCE);
        try {
            var running = new ArrayList<Future<String>>();
            for (var act : acts) {
                running.add(threads.submit(() -> {
                    start.await();
                    return act.call();
                }));
            }
            start.countDown();
            var answers = new ArrayList<String>();
            for (var each : running) {
                answers.add(each.get());
            }
            return answers;
        } finally {
            threads.shutdownNow();
        }
    }

    private List<Integer> numbers(String proposal) {
        return jdbc.sql("select number from unit_deadline where proposal_id = :id order by number")
                .param("id", SampleCall.id(proposal))
                .query(Integer.class)
                .list();
    }

    private int snapshots(String mark) {
        return jdbc.sql("select count(*) from snapshot where proposal_id = :id")
                .param("id", SampleCall.id(proposals.get(mark)))
                .query(Integer.class)
                .single();
    }

    private Map<String, Object> window(String mark) {
        return jdbc.sql("select deadline, returned_until, state from proposal where id = :id")
                .param("id", SampleCall.id(proposals.get(mark)))
                .query((row, index) -> Map.<String, Object>of(
                        "deadline", new Deadline(row.getTimestamp("deadline").toInstant()),
                        "due", new Deadline(row.getTimestamp("returned_until").toInstant()),
                        "state", row.getString("state")))
                .single();
    }

    private List<String> outcomes(String mark) {
        return jdbc.sql("""
                        select o.deadline_number || ' ' || o.outcome from outcome o join proposal p using (call_id, unit_id)
                        where p.id = :id order by o.deadline_number
                        """)
                .param("id", SampleCall.id(proposals.get(mark)))
                .query(String.class)
                .list();
    }
}
