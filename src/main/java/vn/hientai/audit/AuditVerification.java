package vn.hientai.audit;

import org.springframework.stereotype.Service;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.AuditorsOnly;

/** Inspection asks whether anything in the trail was changed, removed or put in; that it asked is an entry too. */
@Service
@AuditorsOnly
public class AuditVerification {

    private final ChainWalk walk;
    private final AuditTrail trail;

    AuditVerification(ChainWalk walk, AuditTrail trail) {
        this.walk = walk;
        this.trail = trail;
    }

    /** Where the chain ends now. */
    public ChainHead head() {
        return walk.head();
    }

    public AuditReport verify() {
        var report = walk.check();
        trail.recordApart(AuditEntry.of("trail.verified", "trail", report.head().number())
                .with("entries", report.entries())
                .with("result", report.isWhole() ? "whole" : "broken"));
        return report;
    }
}
