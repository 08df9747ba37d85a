package vn.hientai.intake;

import java.time.Duration;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronizationManager;
import vn.hientai.shared.RuleViolation;

/**
 * Reads what people bring in, few tables at once and none for long, so that a great one costs nobody else: no
 * transaction is open and no connection to the database is held meanwhile.
 */
@Component
class TableReads {

    static final int AT_ONCE = 2;

    private final Semaphore places = new Semaphore(AT_ONCE, true);
    private final Duration patience;
    private final Duration limit;

    TableReads() {
        this(Duration.ofSeconds(3), Duration.ofSeconds(30));
    }

    private TableReads(Duration patience, Duration limit) {
        this.patience = patience;
        this.limit = limit;
    }

    /** Reads that wait and work for other times. */
    static TableReads within(Duration patience, Duration limit) {
        return new TableReads(patience, limit);
    }

    /**
     * Reads a table. A place is free again when its read has really ended, not when somebody gave up on it.
     *
     * @throws RuleViolation when two others are being read and none ends in time, or when this one takes too long
     */
    <T> T read(Callable<T> reading) {
        if (TransactionSynchronizationManager.isActualTransactionActive()) {
            throw new IllegalStateException("a table is read before the transaction opens");
        }
        takePlace();
        var task = new FutureTask<>(reading);
        var reader = new Thread(() -> run(task), "table-read");
        reader.setDaemon(true);
        reader.start();
        return result(task);
    }

    private void run(FutureTask<?> task) {
        try {
            task.run();
        } finally {
            places.release();
        }
    }

    private void takePlace() {
        try {
            if (!places.tryAcquire(patience.toMillis(), TimeUnit.MILLISECONDS)) {
                throw new RuleViolation("intake.read-busy");
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new RuleViolation("intake.read-busy");
        }
    }

    private <T> T result(FutureTask<T> task) {
        try {
            return task.get(limit.toMillis(), TimeUnit.MILLISECONDS);
        } catch (TimeoutException e) {
            task.cancel(true);
            throw new RuleViolation("intake.read-too-long", limit.toSeconds());
        } catch (InterruptedException e) {
            task.cancel(true);
            Thread.currentThread().interrupt();
            throw new RuleViolation("intake.read-busy");
        } catch (ExecutionException e) {
            throw thrown(e.getCause());
        }
    }

    private static RuntimeException thrown(@Nullable Throwable cause) {
        if (cause instanceof RuntimeException exception) {
            return exception;
        }
        if (cause instanceof Error error) {
            throw error;
        }
        return new IllegalStateException(cause);
    }
}
