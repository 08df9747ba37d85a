package vn.hientai.audit;

import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.OfficialTime;

/** The trail in this database: stamps entries with who and when, and leaves them to the end of the transaction. */
@Component
class ChainedAuditTrail implements AuditTrail {

    private final OfficialTime time;
    private final Actors actors;

    ChainedAuditTrail(OfficialTime time, Actors actors) {
        this.time = time;
        this.actors = actors;
    }

    @Override
    public void record(AuditEntry entry) {
        PendingEntries.ofThisTransaction()
                .add(new StampedEntry(actors.current(), time.now(), time.isReplayed(), entry));
    }

    @Override
    @Transactional(propagation = Propagation.REQUIRES_NEW)
    public void recordApart(AuditEntry entry) {
        record(entry);
    }
}
