package vn.hientai.shared;

import java.util.function.Supplier;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/**
 * A value that stands still within one transaction: read when it is first asked for, forgotten at the end. An inner
 * transaction has a value of its own; outside any transaction every call reads anew.
 */
public final class TransactionMemo<T> {

    private final Supplier<T> source;

    public TransactionMemo(Supplier<T> source) {
        this.source = source;
    }

    @SuppressWarnings("unchecked")
    public T get() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return source.get();
        }
        var known = TransactionSynchronizationManager.getResource(this);
        if (known != null) {
            return (T) known;
        }
        var value = source.get();
        TransactionSynchronizationManager.bindResource(this, value);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return value;
    }

    /** The value belongs to one transaction: it steps aside for an inner one and ends with its own. */
    private final class Forget implements TransactionSynchronization {

        private Object suspended = this;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(TransactionMemo.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(TransactionMemo.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(TransactionMemo.this);
        }
    }
}
