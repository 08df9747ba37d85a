package vn.hientai.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionSynchronization;
import org.springframework.transaction.support.TransactionSynchronizationManager;

/** Reads the database clock, once per transaction. */
@Component
class DatabaseTime implements OfficialTime {

    private final JdbcClient jdbc;

    DatabaseTime(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public Instant now() {
        if (!TransactionSynchronizationManager.isSynchronizationActive()) {
            return read();
        }
        if (TransactionSynchronizationManager.getResource(this) instanceof Instant known) {
            return known;
        }
        var now = read();
        TransactionSynchronizationManager.bindResource(this, now);
        TransactionSynchronizationManager.registerSynchronization(new Forget());
        return now;
    }

    private Instant read() {
        return jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant();
    }

    /** The instant belongs to one transaction: it steps aside for an inner one and ends with its own. */
    private class Forget implements TransactionSynchronization {

        private Object suspended = Instant.EPOCH;

        @Override
        public void suspend() {
            suspended = TransactionSynchronizationManager.unbindResource(DatabaseTime.this);
        }

        @Override
        public void resume() {
            TransactionSynchronizationManager.bindResource(DatabaseTime.this, suspended);
        }

        @Override
        public void afterCompletion(int status) {
            TransactionSynchronizationManager.unbindResourceIfPossible(DatabaseTime.this);
        }
    }
}
