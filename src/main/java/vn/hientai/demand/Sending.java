package vn.hientai.demand;

import java.time.temporal.ChronoUnit;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.DeadlineGuard.Admission;
import vn.hientai.demand.Ledger.DeadlineSetting;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitOfficersOnly;

/**
 * How a unit answers the call: it sends its lines, or declares that it has no demand. Each answer is an immutable
 * snapshot with a receipt. The same key twice gives the same receipt, even after the deadline, so nobody who doubts
 * whether the first try arrived can do harm with a second.
 */
@Service
@Transactional
@UnitOfficersOnly
public class Sending {

    private final DeadlineGuard guard;
    private final ProposalAccess access;
    private final Snapshots snapshots;
    private final SendingRequirements requirements;
    private final SnapshotStore store;
    private final Ledger ledger;
    private final AuditTrail audit;

    Sending(
            DeadlineGuard guard,
            ProposalAccess access,
            Snapshots snapshots,
            SendingRequirements requirements,
            SnapshotStore store,
            Ledger ledger,
            AuditTrail audit) {
        this.guard = guard;
        this.access = access;
        this.snapshots = snapshots;
        this.requirements = requirements;
        this.store = store;
        this.ledger = ledger;
        this.audit = audit;
    }

    /** Sends the lines as the person checked them. */
    public ReceiptNumber send(ProposalId id, Intent intent) {
        return answer(id, SnapshotKind.SENT, intent);
    }

    /** Declares «không có nhu cầu». Lines of a draft are kept and not counted. */
    public ReceiptNumber declareNil(ProposalId id, Intent intent) {
        return answer(id, SnapshotKind.NIL_DECLARED, intent);
    }

    /**
     * Takes back what stands, before the deadline and before the coordinator took it for work.
     *
     * @param number the snapshot the person saw
     */
    public void withdraw(ProposalId id, int number) {
        var admission = guard.look(id);
        var proposal = access.ofOwnUnit(id);
        admission.orRefuse(proposal);
        var standing = proposal.standingSnapshotId();
        if (standing == null || proposal.lastSnapshotNumber() != number) {
            throw new OptimisticLockingFailureException("another snapshot stands");
        }
        proposal.withdraw(snapshots.hasLines(id));
        access.save(proposal);
        store.withdraw(standing, admission.at(), access.username());
        audit.record(AuditEntry.of("proposal.withdrawn", "proposal", id).with("snapshot", number));
    }

    private ReceiptNumber answer(ProposalId id, SnapshotKind kind, Intent intent) {
        var admission = guard.look(id);
        var proposal = access.ofOwnUnit(id);
        var earlier = snapshots.byKey(intent.key());
        if (earlier.isPresent()) {
            return repeated(id, intent, earlier.get());
        }
        admission.orRefuse(proposal);
        return store(proposal, kind, intent, admission);
    }

    private static ReceiptNumber repeated(ProposalId id, Intent intent, Snapshots.Sent earlier) {
        if (!earlier.proposalId().equals(id) || !earlier.sha256().equals(intent.fingerprint())) {
            throw new RuleViolation("sending.key-reused");
        }
        return new ReceiptNumber(id, earlier.number());
    }

    private ReceiptNumber store(Proposal proposal, SnapshotKind kind, Intent intent, Admission admission) {
        var id = UUID.randomUUID();
        switch (kind) {
            case SENT -> proposal.submit(id);
            case NIL_DECLARED -> proposal.declareNil(id);
        }
        var content = checked(proposal.id(), kind, intent);
        var evidence = requirements.gather(proposal, kind, intent);
        var snapshot = snapshot(id, proposal, content, intent, admission, evidence);
        store.append(snapshot);
        ledger.follow(proposal, kind, id, DeadlineSetting.of(DeadlineCause.COMPLETION));
        access.save(proposal);
        audit.record(AuditEntry.of(
                        kind == SnapshotKind.SENT ? "proposal.sent" : "proposal.nil-declared",
                        "proposal",
                        proposal.id())
                .with("reference", snapshot.reference())
                .with("sha256", snapshot.content().sha256())
                .with("lines", snapshot.content().lines().size()));
        return new ReceiptNumber(proposal.id(), snapshot.number());
    }

    private SnapshotContent checked(ProposalId id, SnapshotKind kind, Intent intent) {
        var content = snapshots.draft(id, kind);
        if (kind == SnapshotKind.SENT && content.lines().isEmpty()) {
            throw new RuleViolation("proposal.no-lines");
        }
        if (!content.sha256().equals(intent.fingerprint())) {
            throw new OptimisticLockingFailureException("the lines changed after they were checked");
        }
        return content;
    }

    private Snapshot snapshot(
            UUID id,
            Proposal proposal,
            SnapshotContent content,
            Intent intent,
            Admission admission,
            Evidence evidence) {
        var number = proposal.lastSnapshotNumber();
        return new Snapshot(
                id,
                proposal.id(),
                number,
                intent.key(),
                proposal.referenceOf(number, content.round()),
                content,
                proposal.deadlineNumber(),
                admission.at().truncatedTo(ChronoUnit.MILLIS),
                access.username(),
                access.displayName(),
                intent.arrivalStamp(),
                evidence);
    }

    /**
     * What a person means to send.
     *
     * @param key issued by the server with the check page; one key makes one snapshot at most
     * @param fingerprint SHA-256 of the content the person checked
     * @param arrivalStamp the proxy's stamp, kept as evidence; it decides nothing
     * @param scan the signed paper, where the call asks for it
     */
    public record Intent(
            UUID key,
            String fingerprint,
            @Nullable String arrivalStamp,
            @Nullable SignedScan scan) {

        public Intent(UUID key, String fingerprint, @Nullable String arrivalStamp) {
            this(key, fingerprint, arrivalStamp, null);
        }
    }

    /** The scan of the signed and stamped paper, with the number the unit gave it. */
    public record SignedScan(String number, String fileName, byte[] content) {}

    /** Which snapshot of which proposal it became. */
    public record ReceiptNumber(ProposalId proposal, int number) {}
}
