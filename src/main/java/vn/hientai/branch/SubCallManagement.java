package vn.hientai.branch;

import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.Branches;
import vn.hientai.demand.CallId;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.PartyCoordinatorsOnly;
import vn.hientai.shared.RuleViolation;

/** How the Party branch prepares its own letter with the inner deadline and sends it to its units. */
@Service
@Transactional
@PartyCoordinatorsOnly
public class SubCallManagement {

    private final OfficialTime time;
    private final SubCallAccess access;
    private final Branches branches;
    private final AuditTrail audit;

    SubCallManagement(OfficialTime time, SubCallAccess access, Branches branches, AuditTrail audit) {
        this.time = time;
        this.access = access;
        this.branches = branches;
        this.audit = audit;
    }

    /** Lets only the coordinator of the call's own Party branch go on. */
    @Transactional(readOnly = true)
    public void requireRunning(CallId call) {
        access.requireRunning(call);
    }

    /**
     * Keeps letter and inner deadline; the units see nothing yet.
     *
     * @param version of what was prepared before, -1 for the first time
     */
    public void prepare(CallId call, long version, PrepareSubCall command) {
        access.prepare(call, version, command);
        audit.record(AuditEntry.of("branch.prepared", "call", call)
                .with("letter", command.letter().number())
                .with("deadline", command.inner().at()));
    }

    /**
     * Sends it: from now on the inner deadline is that of the branch's units. One transaction with their deadlines,
     * because what the letter says and what the guard does may not differ for an instant.
     *
     * @param version of what the person saw
     */
    public void open(CallId call, long version) {
        var now = time.now();
        var subCall = access.prepared(call, version);
        branches.open(call, subCall.innerDeadline());
        access.open(subCall, now);
        audit.record(AuditEntry.of("branch.opened", "call", call)
                .with("deadline", subCall.innerDeadline().at()));
    }

    /**
     * Letter and inner deadline.
     *
     * @param inner until when the branch's units answer, before the hand-over
     */
    public record PrepareSubCall(RegisterDocument letter, Deadline inner) {

        void requireBefore(Deadline handover) {
            if (!inner.at().isBefore(handover.at())) {
                throw new RuleViolation("branch.inner-after-handover", handover);
            }
        }
    }
}
