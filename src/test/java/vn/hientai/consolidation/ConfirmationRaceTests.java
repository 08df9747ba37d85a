package vn.hientai.consolidation;

import static java.util.concurrent.TimeUnit.MILLISECONDS;
import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** A confirmation against changes of what it counts: one of them waits, and then sees what the other did. */
@ConsolidationTest
class ConfirmationRaceTests {

    @Autowired
    SampleCall sample;

    @Autowired
    ConfirmationQueries confirmations;

    @Autowired
    ConfirmationManagement confirmation;

    @Autowired
    FigureManagement figures;

    @Autowired
    FigureQueries lines;

    @Autowired
    ConsolidationQueries consolidations;

    @Autowired
    Reception reception;

    @Autowired
    CurrentUser user;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    final ExecutorService people = Executors.newFixedThreadPool(2);
    final CountDownLatch done = new CountDownLatch(1);
    final CountDownLatch finish = new CountDownLatch(1);
    CallId call;
    ProposalId proposal;

    @BeforeEach
    void sendOne() {
        call = sample.publish(1);
        proposal = sample.send(call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 2, 5));
        sample.confirmSheet(call);
    }

    @AfterEach
    void stop() {
        finish.countDown();
        people.shutdownNow();
    }

    @Test
    void aConfirmationWaitsForAFigureUnderWayAndIsThenRefused() throws Exception {
        sample.accept(proposal);
        var seen = fingerprint();
        var figure = slowly("vhxh", this::agree);
        done.await(5, SECONDS);

        var confirming = later("chutich", () -> confirm(seen));
        assertWaits(confirming);
        finish.countDown();

        figure.get(5, SECONDS);
        assertFailsWith(confirming, OptimisticLockingFailureException.class);
        assertThat(confirmed()).isZero();
    }

    @Test
    void aFigureWaitsForAConfirmationUnderWayAndIsThenRefused() throws Exception {
        sample.accept(proposal);
        var seen = fingerprint();
        var confirming = slowly("chutich", () -> confirm(seen));
        done.await(5, SECONDS);

        var figure = later("vhxh", this::agree);
        assertWaits(figure);
        finish.countDown();

        confirming.get(5, SECONDS);
        assertFailsWith(figure, RuleViolation.class);
        assertThat(jdbc.sql("select count(*) from agreed_figure f join snapshot s on s.id = f.snapshot_id"
                                + " where s.proposal_id = :proposal")
                        .param("proposal", proposal.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aConfirmationWaitsForAnAcceptanceUnderWay() throws Exception {
        sample.receive(proposal);
        var seen = fingerprint();
        var accepting = slowly("vhxh", () -> reception.accept(proposal, 1));
        done.await(5, SECONDS);

        var confirming = later("chutich", () -> confirm(seen));
        assertWaits(confirming);
        finish.countDown();

        accepting.get(5, SECONDS);
        confirming.get(5, SECONDS);
        assertThat(confirmed()).isOne();
    }

    @Test
    void nothingIsTakenInAfterAConfirmation() {
        sample.accept(proposal);
        sample.at(AFTERNOON, "chutich", () -> {
            confirm(fingerprint());
            return true;
        });

        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> sample.at(AFTERNOON, "vhxh", () -> {
                    reception.receive(proposal, 1);
                    return true;
                }))
                .extracting(RuleViolation::code)
                .isEqualTo("consolidation.closed");
    }

    private void agree() {
        var line = consolidations
                .lines(call, LineSelection.ALL, 0, user.scope())
                .lines()
                .getContent()
                .get(0);
        var seen = lines.line(call, line.id(), user.scope());
        figures.agree(call, line.id(), new AgreeFigure(seen.snapshotId(), seen.latest(), 1, 1, "Biên chế còn 1"));
    }

    private void confirm(String fingerprint) {
        confirmation.confirm(call, fingerprint);
    }

    private String fingerprint() {
        return sample.at(AFTERNOON, "chutich", () -> confirmations.preview(call).fingerprint());
    }

    /** Does something and leaves its transaction open until the test lets it finish. */
    private Future<Boolean> slowly(String username, Runnable act) {
        return later(
                username,
                () -> transaction.executeWithoutResult(status -> {
                    act.run();
                    done.countDown();
                    waitFor(finish);
                }));
    }

    private Future<Boolean> later(String username, Runnable act) {
        Callable<Boolean> call = () -> sample.at(AFTERNOON, username, () -> {
            act.run();
            return true;
        });
        return people.submit(call);
    }

    private static void waitFor(CountDownLatch latch) {
        try {
            latch.await(10, SECONDS);
        } catch (InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    /** The other one stands before the call's row in the database. */
    private void assertWaits(Future<Boolean> other) {
        await().atMost(3, SECONDS).pollInterval(50, MILLISECONDS).until(this::somebodyWaits);
        assertThat(other.isDone()).isFalse();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select exists (select 1 from pg_locks where not granted)")
                .query(Boolean.class)
                .single();
    }

    private int confirmed() {
        return jdbc.sql("select count(*) from consolidation where call_id = :call")
                .param("call", call.value())
                .query(Integer.class)
                .single();
    }

    private static void assertFailsWith(Future<Boolean> act, Class<? extends Exception> failure) {
        assertThatExceptionOfType(ExecutionException.class)
                .isThrownBy(() -> act.get(5, SECONDS))
                .havingCause()
                .isInstanceOf(failure);
    }
}
