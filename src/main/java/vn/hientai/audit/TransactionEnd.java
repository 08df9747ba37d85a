package vn.hientai.audit;

import jakarta.persistence.EntityManager;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.TransactionExecution;
import org.springframework.transaction.TransactionExecutionListener;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * Appends a transaction's entries as its last statements: after every synchronization had its say and after the changes
 * of entities went to the database, because appending locks the chain until the commit. If it fails, nothing commits.
 */
@Component
class TransactionEnd implements TransactionExecutionListener {

    private final EntityManager entities;
    private final AuditChain chain;

    TransactionEnd(EntityManager entities, AuditChain chain) {
        this.entities = entities;
        this.chain = chain;
    }

    @Override
    public void afterBegin(TransactionExecution transaction, @Nullable Throwable failure) {
        if (failure == null && !transaction.isReadOnly()) {
            TransactionSynchronizationManager.registerSynchronization(new PendingEntries());
        }
    }

    @Override
    public void beforeCommit(TransactionExecution transaction) {
        if (!transaction.isReadOnly()) {
            append(PendingEntries.ofThisTransaction());
        }
    }

    private void append(PendingEntries pending) {
        var entries = pending.takeAll();
        if (!entries.isEmpty()) {
            entities.flush();
            entries.forEach(chain::append);
        }
    }
}
