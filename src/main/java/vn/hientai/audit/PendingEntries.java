package vn.hientai.audit;

import java.util.ArrayList;
import java.util.List;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * The entries of one transaction until its end. It is a synchronization so that it stays with its transaction: put
 * aside while an inner one runs, gone with the rollback.
 */
class PendingEntries implements TransactionSynchronization {

    private final List<StampedEntry> entries = new ArrayList<>();

    /** Those of the running transaction; fails where there is none that can write. */
    static PendingEntries ofThisTransaction() {
        if (TransactionSynchronizationManager.isCurrentTransactionReadOnly()) {
            throw new IllegalStateException("A read-only transaction leaves no trace: use recordApart");
        }
        return TransactionSynchronizationManager.getSynchronizations().stream()
                .filter(PendingEntries.class::isInstance)
                .map(PendingEntries.class::cast)
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("An audit entry needs the transaction of its act"));
    }

    void add(StampedEntry entry) {
        entries.add(entry);
    }

    List<StampedEntry> takeAll() {
        var all = List.copyOf(entries);
        entries.clear();
        return all;
    }
}
