package vn.hientai.demand;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.UUID;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/**
 * Makes what a unit handed in on paper stand like a sending of its own. The clerk's arrival hour counts, not the hour
 * of the entry; an outcome that was written meanwhile is followed by the next one. Whoever decides checks who may.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class PaperSending {

    private final OfficialTime time;
    private final HeldCalls calls;
    private final PaperSnapshots snapshots;
    private final Ledger ledger;
    private final CurrentUser user;

    PaperSending(OfficialTime time, HeldCalls calls, PaperSnapshots snapshots, Ledger ledger, CurrentUser user) {
        this.time = time;
        this.calls = calls;
        this.snapshots = snapshots;
        this.ledger = ledger;
        this.user = user;
    }

    /**
     * Enters a paper. The unit's draft gives way to its lines; the caller keeps what the draft said.
     *
     * @return the number of the snapshot it became
     */
    public int enter(CallId callId, ProposalId id, PaperAnswer answer) {
        var now = time.now();
        var call = calls.alone(callId);
        var proposals = calls.proposalsOf(callId, List.of(id));
        var proposal = proposals.get(0);
        require(call, proposal, answer, now);
        var snapshotId = UUID.randomUUID();
        // The lines first: reading them writes what is changed, and the proposal must not name a snapshot that is not
        // there.
        var content = snapshots.content(id, answer);
        proposal.enterPaper(snapshotId, answer.kind());
        snapshots.append(snapshot(snapshotId, proposal, content, answer, now));
        ledger.follow(
                proposal,
                answer.kind(),
                snapshotId,
                new DeadlineSetting(DeadlineCause.PAPER, answer.evidence().signedNumber(), null));
        calls.save(call, proposals);
        return proposal.lastSnapshotNumber();
    }

    private static void require(Call call, Proposal proposal, PaperAnswer answer, Instant now) {
        if (proposal.lastSnapshotNumber() != answer.seen()) {
            throw new OptimisticLockingFailureException("the unit sent something meanwhile");
        }
        if (call.areOutcomesConfirmed()) {
            throw new RuleViolation("paper.sheet-confirmed");
        }
        var arrivedAt = answer.evidence().arrivedAt();
        if (arrivedAt == null || arrivedAt.isAfter(now)) {
            throw new RuleViolation("paper.arrived-in-future");
        }
        if (proposal.deadline().hasPassedAt(arrivedAt)) {
            throw new RuleViolation("paper.arrived-late", proposal.deadline());
        }
    }

    private Snapshot snapshot(UUID id, Proposal proposal, SnapshotContent content, PaperAnswer answer, Instant now) {
        var number = proposal.lastSnapshotNumber();
        return new Snapshot(
                id,
                proposal.id(),
                number,
                answer.key(),
                proposal.referenceOf(number, content.round()),
                content,
                proposal.deadlineNumber(),
                now.truncatedTo(ChronoUnit.MILLIS),
                user.username(),
                user.displayName(),
                null,
                answer.evidence());
    }

    /**
     * What a paper says.
     *
     * @param key one key makes one snapshot at most
     * @param seen number of the snapshot the persons who entered and confirmed it knew of, 0 for none: another one is
     *     refused, so that a sending of the unit's own is never overruled unseen
     * @param lines in the paper's order; none of a nil declaration
     * @param evidence with the arrival hour, the arrival number and the scan
     */
    public record PaperAnswer(UUID key, int seen, SnapshotKind kind, List<LineContent> lines, Evidence evidence) {

        public PaperAnswer {
            lines = List.copyOf(lines);
        }
    }
}
