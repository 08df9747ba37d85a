package vn.hientai.web;

import java.sql.SQLException;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessResourceFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.transaction.CannotCreateTransactionException;
import org.springframework.transaction.TransactionTimedOutException;

/** Failures that pass by themselves: the database is away or full, or answers too slowly. */
final class Outage {

    static final String RETRY_AFTER_SECONDS = "10";

    private static final Set<Class<? extends RuntimeException>> KINDS = Set.of(
            CannotCreateTransactionException.class,
            TransactionTimedOutException.class,
            DataAccessResourceFailureException.class,
            TransientDataAccessException.class);

    private Outage() {}

    /** Whether a failure is one, or was caused by one. */
    static boolean isBehind(Throwable failure) {
        return Stream.iterate(failure, cause -> cause != null, Throwable::getCause)
                .limit(20)
                .anyMatch(Outage::isOne);
    }

    private static boolean isOne(Throwable cause) {
        return KINDS.stream().anyMatch(kind -> kind.isInstance(cause))
                || cause instanceof SQLException sql && isOfTheConnection(sql.getSQLState());
    }

    /** Classes 08 and 57P of the SQL states: no connection, or a server that stops or starts. */
    private static boolean isOfTheConnection(@Nullable String state) {
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }
}
