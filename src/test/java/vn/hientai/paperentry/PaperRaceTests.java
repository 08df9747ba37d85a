package vn.hientai.paperentry;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.paperentry.PaperDesk.LAST_MOMENT;
import static vn.hientai.paperentry.PaperDesk.MORNING;
import static vn.hientai.paperentry.PaperDesk.line;

import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.RuleViolation;

/** A paper is confirmed while the unit sends its own: one of them stands, and the other one was seen or refused. */
@WholeApplicationTest
class PaperRaceTests {

    private static final int ROUNDS = 12;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Test
    void exactlyOneStandsAndTheLedgerIsExact() throws Exception {
        var threads = Executors.newFixedThreadPool(2);
        try {
            for (var round = 0; round < ROUNDS; round++) {
                var desk = new PaperDesk(application);
                desk.run(MORNING, "donvi", () -> application
                        .getBean(LineManagement.class)
                        .add(desk.school, line("Tự gửi", 1, 2)));
                var paper = desk.at(MORNING, "vhxh", () -> {
                    var management = application.getBean(PaperManagement.class);
                    var id = management.enter(desk.school, desk.paper(SnapshotKind.SENT, MORNING, 0, null));
                    application.getBean(PaperLineManagement.class).add(id, LineId.next(), line("Giấy", 2, 3));
                    management.handOver(id, desk.version(id));
                    return id;
                });
                var start = new CyclicBarrier(2);
                var confirming = threads.submit(attempt(start, () -> desk.confirm(paper, 0, null)));
                var sending = threads.submit(
                        attempt(start, () -> desk.run(LAST_MOMENT, "donvi", () -> desk.sendNow(desk.school))));

                var confirmed = confirming.get();
                var sent = sending.get();

                assertThat(confirmed ^ sent).as("one of them").isTrue();
                assertThat(desk.counted(desk.school)).containsExactly(confirmed ? "Giấy" : "Tự gửi");
                assertThat(desk.state(paper)).isEqualTo(confirmed ? "CONFIRMED" : "READY");
                desk.close();
                assertThat(desk.ledger(desk.school)).containsExactly("1 SENT");
                assertThat(jdbc.sql("select count(*) from snapshot where proposal_id = :id")
                                .param("id", desk.school.value())
                                .query(Integer.class)
                                .single())
                        .isOne();
            }
        } finally {
            threads.shutdownNow();
        }
    }

    private static Callable<Boolean> attempt(CyclicBarrier start, Runnable act) {
        return () -> {
            start.await();
            try {
                act.run();
                return true;
            } catch (RuleViolation | OptimisticLockingFailureException refused) {
                return false;
            }
        };
    }
}
