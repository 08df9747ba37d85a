package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Instant;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.jdbc.autoconfigure.JdbcConnectionDetails;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.SendersAtTheBell.Answer;
import vn.hientai.SendersAtTheBell.Attempt;
import vn.hientai.demand.Closing;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Sending;

/**
 * Hundreds of units send in the last ten seconds and some after, on two nodes with one database. The second node is
 * killed when it has just written the outcomes and not committed them. Both nodes live in the process of the test: the
 * kill is that the second one's connections to the database break at once, in the middle of whatever they were doing,
 * and that it is then shut down. The build takes 200 units; {@code -Dhientai.test.bell-units=500} takes five hundred.
 */
@WholeApplicationTest
class TwoNodesAtTheBellTests {

    private static final int UNITS = Integer.getInteger("hientai.test.bell-units", 200);
    private static final int SECONDS = 10;

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcConnectionDetails database;

    @Autowired
    Closing closing;

    @Autowired
    Sending sending;

    @Autowired
    JdbcClient jdbc;

    CallLedger ledger;
    SendersAtTheBell senders;
    Instant bell;

    @Test
    @Timeout(180)
    void everyUnitHasOneTrueOutcomeThoughOneNodeIsKilled() throws Exception {
        var commune = new CrowdedCommune(application);
        var call = commune.publish(UNITS);
        ledger = new CallLedger(jdbc, call);
        var proposals = commune.proposals(call);
        Collections.shuffle(proposals, new Random(53));
        var threads = Executors.newFixedThreadPool(SendersAtTheBell.THREADS + 2);
        try (var second = new SecondNode(database)) {
            senders = new SendersAtTheBell(sending, second, ledger, commune.officer());
            senders.check(proposals, application);
            var ringsAt = System.nanoTime() + SECONDS * 1_000_000_000L;
            bell = commune.ringIn(call, SECONDS);
            var running = senders.send(proposals, ringsAt, threads);
            var dying = threads.submit(() -> second.closeAndDie(call));
            var surviving = threads.submit(this::closeWhatIsDue);

            second.killInTheMiddleOfTheClosing();

            assertThat(dying.get()).isEqualTo(UNITS);
            assertThat(ledger.outcomes()).isZero();
            second.close();
            for (var sender : running) {
                sender.get();
            }
            surviving.get();
        } finally {
            threads.shutdownNow();
        }

        assertEveryAnswerWasRight(senders.attempts(), ledger.sentAt());
        assertTheLedgerIsTheTruth();
    }

    /** The first node's schedule, every 200 ms. */
    private Void closeWhatIsDue() throws InterruptedException {
        while (ledger.outcomes() == 0) {
            closing.due().stream().filter(ledger.call()::equals).forEach(closing::close);
            Thread.sleep(200);
        }
        return null;
    }

    private void assertEveryAnswerWasRight(List<Attempt> attempts, Map<ProposalId, Instant> sentAt) {
        assertThat(attempts).hasSize(UNITS).extracting(Attempt::proposal).doesNotHaveDuplicates();
        assertThat(attempts)
                .extracting(Attempt::answer, Attempt::onSecond)
                .contains(tuple(Answer.ACCEPTED, false), tuple(Answer.ACCEPTED, true), tuple(Answer.REFUSED, false));
        for (var attempt : attempts) {
            var sent = sentAt.get(attempt.proposal());
            switch (attempt.answer()) {
                case ACCEPTED ->
                    assertThat(sent)
                            .as("%s", attempt)
                            .isBetween(attempt.before().minusMillis(1), attempt.after())
                            .isBefore(bell);
                case REFUSED -> {
                    assertThat(sent).as("%s", attempt).isNull();
                    assertThat(attempt.after()).as("%s", attempt).isAfterOrEqualTo(bell);
                    assertThat(attempt.before()).as("%s", attempt).isAfter(bell.minusSeconds(1));
                }
                case NONE ->
                    assertThat(senders.again(attempt))
                            .as("%s", attempt)
                            .isEqualTo(sent == null ? Answer.REFUSED : Answer.ACCEPTED);
            }
        }
        assertThat(attempts)
                .filteredOn(attempt -> !attempt.before().isBefore(bell))
                .isNotEmpty()
                .allMatch(attempt -> attempt.answer() != Answer.ACCEPTED);
    }

    private void assertTheLedgerIsTheTruth() {
        assertThat(ledger.wrong().values()).containsOnly(0L);
        assertThat(ledger.timesWritten()).isEqualTo(1);
        assertThat(ledger.outcomes("SENT")).isEqualTo(ledger.sentAt().size());
        assertThat(ledger.outcomes("SENT") + ledger.outcomes("DEEMED_NIL")).isEqualTo(UNITS);
    }
}
