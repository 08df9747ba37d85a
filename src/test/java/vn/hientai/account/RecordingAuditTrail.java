package vn.hientai.account;

import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;

/** Keeps what would go into the audit trail, so that a test can read it. */
public class RecordingAuditTrail implements AuditTrail {

    private final List<AuditEntry> entries = new CopyOnWriteArrayList<>();

    @Override
    public void record(AuditEntry entry) {
        entries.add(entry);
    }

    @Override
    public void recordApart(AuditEntry entry) {
        entries.add(entry);
    }

    public List<AuditEntry> entries() {
        return List.copyOf(entries);
    }

    public List<String> acts() {
        return entries.stream().map(AuditEntry::act).toList();
    }
}
