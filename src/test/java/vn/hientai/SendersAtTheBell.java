package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.context.ApplicationContext;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import vn.hientai.demand.CallClosed;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.Sending;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.shared.CurrentUser;

/** Units that send around the bell, each once, by turns on two nodes; on the first alone when the second is dead. */
class SendersAtTheBell {

    static final int THREADS = 12;

    private final Sending first;
    private final SecondNode second;
    private final CallLedger ledger;
    private final Authentication officer;
    private final Map<ProposalId, Intent> intents = new HashMap<>();
    private final ConcurrentLinkedQueue<Attempt> attempts = new ConcurrentLinkedQueue<>();

    SendersAtTheBell(Sending first, SecondNode second, CallLedger ledger, Authentication officer) {
        this.first = first;
        this.second = second;
        this.ledger = ledger;
        this.officer = officer;
    }

    /** Reads what each would send, as the page before the sending shows it. */
    void check(List<ProposalId> proposals, ApplicationContext application) {
        var queries = application.getBean(ProposalQueries.class);
        var user = application.getBean(CurrentUser.class);
        asOfficer(() -> proposals.forEach(id -> intents.put(
                id, new Intent(UUID.randomUUID(), queries.fingerprint(id, SnapshotKind.SENT, user.scope()), null))));
    }

    /** Starts the threads; the bell rings when the nano time of this machine is about {@code ringsAt}. */
    List<Future<?>> send(List<ProposalId> proposals, long ringsAt, ExecutorService threads) {
        var next = new AtomicInteger();
        var senders = new ArrayList<Future<?>>();
        for (var i = 0; i < THREADS; i++) {
            senders.add(threads.submit(() -> {
                for (var n = next.getAndIncrement(); n < proposals.size(); n = next.getAndIncrement()) {
                    sleepUntil(ringsAt + millisFromTheBell((double) n / proposals.size()) * 1_000_000L);
                    attempt(proposals.get(n), n % 2 == 1 && !second.isDying());
                }
                return null;
            }));
        }
        return senders;
    }

    List<Attempt> attempts() {
        return List.copyOf(attempts);
    }

    /** Presses the same button again on the node that lives. */
    Answer again(Attempt attempt) {
        return answer(first, attempt.proposal());
    }

    /** A third of the units come within a second of the bell, a tenth later. */
    private static long millisFromTheBell(double part) {
        if (part < 0.55) {
            return Math.round(-9500 + part / 0.55 * 8500);
        }
        return Math.round(part < 0.9 ? -1000 + (part - 0.55) / 0.35 * 2000 : 1000 + (part - 0.9) / 0.1 * 2000);
    }

    private void attempt(ProposalId proposal, boolean onSecond) {
        var before = ledger.now();
        var answer = Answer.NONE;
        try {
            answer = answer(onSecond ? second.sending() : first, proposal);
        } catch (RuntimeException failure) {
            assertThat(onSecond && second.isDying())
                    .as("no answer but from a killed node: %s", failure)
                    .isTrue();
        }
        attempts.add(new Attempt(proposal, onSecond, before, ledger.now(), answer));
    }

    private Answer answer(Sending node, ProposalId proposal) {
        try {
            asOfficer(() -> node.send(proposal, intents.get(proposal)));
            return Answer.ACCEPTED;
        } catch (CallClosed closed) {
            return Answer.REFUSED;
        }
    }

    private void asOfficer(Runnable act) {
        SecurityContextHolder.setContext(new SecurityContextImpl(officer));
        try {
            act.run();
        } finally {
            SecurityContextHolder.clearContext();
        }
    }

    private static void sleepUntil(long nanoTime) throws InterruptedException {
        var millis = (nanoTime - System.nanoTime()) / 1_000_000L;
        if (millis > 0) {
            Thread.sleep(millis);
        }
    }

    enum Answer {
        ACCEPTED,
        REFUSED,
        NONE
    }

    /** One unit's try to send, between two readings of the database clock. */
    record Attempt(ProposalId proposal, boolean onSecond, Instant before, Instant after, Answer answer) {}
}
