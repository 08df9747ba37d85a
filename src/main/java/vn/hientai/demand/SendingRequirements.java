package vn.hientai.demand;

import java.io.ByteArrayInputStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.HeadApprovals.HeadApproval;
import vn.hientai.demand.Sending.Intent;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** What a call asks of a sending beside its lines: the head's approval of exactly these, the signed scan. */
@Component
class SendingRequirements {

    private final HeadApprovals approvals;
    private final FileStore files;
    private final CurrentUser user;
    private final JdbcClient jdbc;

    SendingRequirements(HeadApprovals approvals, FileStore files, CurrentUser user, JdbcClient jdbc) {
        this.approvals = approvals;
        this.files = files;
        this.user = user;
        this.jdbc = jdbc;
    }

    /** Gathers what vouches for a sending, or refuses it. A nil declaration needs nothing. */
    Evidence gather(Proposal proposal, SnapshotKind kind, Intent intent) {
        if (kind == SnapshotKind.NIL_DECLARED) {
            return Evidence.NONE;
        }
        return jdbc.sql("select needs_head_approval, needs_signed_scan from demand_call where id = :call")
                .param("call", proposal.callId().value())
                .query((row, index) -> gather(proposal, intent, row.getBoolean(1), row.getBoolean(2)))
                .single();
    }

    private Evidence gather(Proposal proposal, Intent intent, boolean headApproval, boolean signedScan) {
        var evidence = headApproval ? approved(proposal, intent) : Evidence.NONE;
        return signedScan ? signed(evidence, intent) : evidence;
    }

    private Evidence approved(Proposal proposal, Intent intent) {
        var approval = approvals
                .of(proposal.id(), intent.fingerprint())
                .filter(HeadApproval::isApproved)
                .orElseThrow(() -> new RuleViolation("sending.not-approved"));
        var head = approval.decidedBy();
        var name = approval.headName();
        if (head == null || name == null || head.equals(user.username())) {
            throw new RuleViolation("sending.approved-by-sender");
        }
        return Evidence.NONE.approved(head, name);
    }

    private Evidence signed(Evidence evidence, Intent intent) {
        var scan = intent.scan();
        if (scan == null) {
            throw new RuleViolation("sending.scan-missing");
        }
        var file = files.store(scan.fileName(), new ByteArrayInputStream(scan.content()), FileRule.SCAN);
        return evidence.signed(scan.number(), file);
    }
}
