package vn.hientai.branch;

import java.time.Instant;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.branch.SubCallManagement.PrepareSubCall;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.document.LegalDocumentManagement;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** Loads and stores the branch's letter with its inner deadline on behalf of the Party coordinator who asks. */
@Component
class SubCallAccess {

    private final BranchCalls calls;
    private final SubCallRepository subCalls;
    private final LegalDocumentManagement documents;
    private final CurrentUser user;

    SubCallAccess(BranchCalls calls, SubCallRepository subCalls, LegalDocumentManagement documents, CurrentUser user) {
        this.calls = calls;
        this.subCalls = subCalls;
        this.documents = documents;
        this.user = user;
    }

    void requireRunning(CallId id) {
        calls.ofBranch(id);
    }

    @Transactional(propagation = Propagation.MANDATORY)
    public void prepare(CallId id, long version, PrepareSubCall command) {
        var call = calls.toRun(id);
        requireAtWork(call);
        command.requireBefore(BranchCalls.branchOf(call).handoverDeadline());
        var known = subCalls.findByCallId(id);
        if (known.isEmpty()) {
            requireFirst(version);
            subCalls.save(new SubCall(id, documents.register(command.letter()), command.inner()));
        } else {
            var subCall = known.get();
            subCall.expectVersion(version);
            subCall.reschedule(command.inner());
            documents.update(subCall.letterId(), command.letter());
            subCalls.save(subCall);
        }
    }

    /** What was prepared for a call, in the version the person saw. */
    @Transactional(propagation = Propagation.MANDATORY)
    public SubCall prepared(CallId id, long version) {
        calls.toRun(id);
        var subCall = subCalls.findByCallId(id).orElseThrow(() -> new RuleViolation("branch.not-prepared"));
        subCall.requirePrepared();
        subCall.expectVersion(version);
        return subCall;
    }

    void open(SubCall subCall, Instant now) {
        subCall.open(now, user.username());
        subCalls.save(subCall);
    }

    private static void requireAtWork(CallDetails call) {
        if (call.isRevoked()) {
            throw new RuleViolation("call.revoked");
        }
        if (!BranchCalls.branchOf(call).isPending()) {
            throw new RuleViolation("branch.already-handed-over");
        }
    }

    private static void requireFirst(long version) {
        if (version >= 0) {
            throw new OptimisticLockingFailureException("nothing was prepared");
        }
    }
}
