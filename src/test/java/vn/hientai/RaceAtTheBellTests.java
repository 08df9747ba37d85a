package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.csrf;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static vn.hientai.SampleCall.LAST_MOMENT;

import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ThreadLocalRandom;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;

/** Forty-five units send around the bell of the database clock while it closes, five times over. */
@WholeApplicationTest
class RaceAtTheBellTests {

    private static final int AROUND_MILLIS = 700;

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Closing closing;

    @Autowired
    MockMvcTester mvc;

    @Autowired
    JdbcClient jdbc;

    CallId call;
    Map<String, String> proposals;
    Map<String, String> officers;
    Map<String, Map<String, String>> intents;

    @BeforeEach
    void check() {
        var address = sample.published();
        call = new CallId(SampleCall.id(address));
        proposals = sample.proposals(address);
        officers = sample.officers();
        intents = new HashMap<>();
        proposals.forEach((mark, proposal) -> {
            pages.post(LAST_MOMENT, officers.get(mark), proposal + "/lines", Pages.LINE);
            intents.put(mark, pages.intent(LAST_MOMENT, officers.get(mark), proposal + "/check"));
        });
    }

    @RepeatedTest(5)
    void givesExactlyOneOutcomeAndItIsTheTruth() throws Exception {
        ringIn(AROUND_MILLIS);
        var statuses = new HashMap<String, Future<Integer>>();
        var units = Executors.newFixedThreadPool(proposals.size() + 1);
        try {
            proposals.forEach((mark, proposal) -> statuses.put(mark, units.submit(sending(mark, proposal))));
            units.submit(this::closeUntilItIsDone).get();
            for (var entry : statuses.entrySet()) {
                assertThat(entry.getValue().get()).as(entry.getKey()).isIn(302, 409, 503);
                assertThat(entry.getValue().get() == 302)
                        .as(entry.getKey())
                        .isEqualTo(outcome(entry.getKey()).equals("SENT"));
            }
        } finally {
            units.shutdownNow();
        }
        assertTheLedgerIsTheTruth();
    }

    private Callable<Integer> sending(String mark, String proposal) {
        return () -> {
            Thread.sleep(ThreadLocalRandom.current().nextInt(2 * AROUND_MILLIS));
            var request = mvc.post()
                    .uri(proposal + "/sending")
                    .with(user(officers.get(mark)))
                    .with(csrf());
            intents.get(mark).forEach(request::param);
            return request.exchange().getResponse().getStatus();
        };
    }

    /** As a node that polls without patience. */
    private boolean closeUntilItIsDone() throws InterruptedException {
        while (outcomes() == 0) {
            closing.close(call);
            Thread.sleep(5);
        }
        return true;
    }

    private void assertTheLedgerIsTheTruth() {
        var wrong = jdbc.sql("""
                        select count(*) filter (where o.outcome is null) as without,
                               count(*) filter (where (o.outcome = 'SENT') is distinct from (s.id is not null)) as untrue,
                               count(*) filter (where s.sent_at >= c.deadline) as late,
                               count(*) filter (where o.snapshot_id is distinct from s.id) as other,
                               count(*) - count(distinct p.unit_id) as twice
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        left join outcome o on o.call_id = p.call_id and o.unit_id = p.unit_id
                        left join snapshot s on s.proposal_id = p.id
                        where p.call_id = :call
                        """).param("call", call.value()).query().singleRow();

        assertThat(wrong.values()).containsOnly(0L);
        assertThat(outcomes()).isEqualTo(proposals.size());
    }

    private void ringIn(int millis) {
        jdbc.sql("update demand_call set deadline = clock_timestamp() + :wait * interval '1 millisecond',"
                        + " commune_deadline = clock_timestamp() + interval '1 day' where id = :call")
                .param("wait", millis)
                .param("call", call.value())
                .update();
        jdbc.sql("update proposal p set deadline = c.deadline from demand_call c"
                        + " where c.id = p.call_id and c.id = :call")
                .param("call", call.value())
                .update();
    }

    private String outcome(String mark) {
        return jdbc.sql("select outcome from outcome o join proposal p using (call_id, unit_id) where p.id = :id")
                .param("id", SampleCall.id(proposals.get(mark)))
                .query(String.class)
                .single();
    }

    private long outcomes() {
        return jdbc.sql("select count(*) from outcome where call_id = :call")
                .param("call", call.value())
                .query(Long.class)
                .single();
    }
}
