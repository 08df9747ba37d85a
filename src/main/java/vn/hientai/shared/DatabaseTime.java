package vn.hientai.shared;

import java.time.Instant;
import java.time.OffsetDateTime;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Reads the database clock, once per transaction. */
@Component
class DatabaseTime implements OfficialTime {

    private final TransactionMemo<Instant> instant;

    DatabaseTime(JdbcClient jdbc) {
        this.instant = new TransactionMemo<>(() -> jdbc.sql("select clock_timestamp()")
                .query(OffsetDateTime.class)
                .single()
                .toInstant());
    }

    @Override
    public Instant now() {
        return instant.get();
    }
}
