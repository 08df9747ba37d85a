package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.RepeatedTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;

/** A unit sends while its merger is entered: either it was faster and its sending stands, or nothing of it was sent. */
@WholeApplicationTest
class UnitClosingRaceTests {

    private static final Instant NOW = hour(12, "09:00");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @RepeatedTest(4)
    void theAnswerIsSentOrPassedOnAndNeverBoth() throws Exception {
        var commune = new ChangingCommune(application);
        var ending = commune.school("Trường Tiểu học Chạy Đua");
        var successor = commune.school("Trường Tiểu học Kế Thừa");
        var call = commune.call(ending, successor);
        var proposal = commune.proposal(call, ending.mark());
        pages.addLine(NOW, ending.officer(), proposal);
        var intent = pages.intent(NOW, ending.officer(), proposal + "/check");
        var merger = Map.of("heir", "KNOWN", "successor", successor.id().toString());
        var start = new CyclicBarrier(2);

        var both = Executors.newFixedThreadPool(2);
        List<Integer> statuses;
        try {
            Callable<Integer> sending = () -> {
                start.await();
                return pages.post(NOW, ending.officer(), proposal + "/sending", intent)
                        .getResponse()
                        .getStatus();
            };
            Callable<Integer> closing = () -> {
                start.await();
                return commune.make(NOW, ending, "MERGE", merger).getResponse().getStatus();
            };
            var sent = both.submit(sending);
            var closed = both.submit(closing);
            statuses = List.of(sent.get(), closed.get());
        } finally {
            both.shutdownNow();
        }

        var heir = commune.proposal(call, successor.mark());
        assertThat(statuses.get(1)).isEqualTo(302);
        if (commune.state(proposal).equals("SUBMITTED")) {
            assertThat(statuses.get(0)).isEqualTo(302);
            assertThat(commune.lines(proposal)).isEqualTo(1);
            assertThat(commune.lines(heir)).isZero();
        } else {
            assertThat(commune.state(proposal)).isEqualTo("UNIT_CLOSED");
            assertThat(commune.lines(proposal)).isZero();
            assertThat(commune.lines(heir)).isEqualTo(1);
            assertThat(commune.count(
                            "select count(*) from snapshot where proposal_id = '" + SampleCall.id(proposal) + "'"))
                    .isZero();
        }
    }
}
