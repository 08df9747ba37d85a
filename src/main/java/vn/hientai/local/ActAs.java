package vn.hientai.local;

import java.time.Instant;
import java.util.Objects;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextImpl;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.account.GrantQueries;

/** Does something as an account of the demo, now or at an instant of the past; each act is one transaction. */
class ActAs {

    private final GrantQueries grants;
    private final ReplayTime time;
    private final TransactionTemplate transaction;

    ActAs(GrantQueries grants, ReplayTime time, TransactionTemplate transaction) {
        this.grants = grants;
        this.time = time;
        this.transaction = transaction;
    }

    /** Acts as the account; at null means now. */
    <T> T as(String username, @Nullable Instant at, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(new SecurityContextImpl(grants.authenticationOf(username)));
        try {
            return at == null ? inOne(act) : time.at(at, () -> inOne(act));
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    void as(String username, @Nullable Instant at, Runnable act) {
        as(username, at, () -> {
            act.run();
            return true;
        });
    }

    private <T> T inOne(Supplier<T> act) {
        return Objects.requireNonNull(transaction.execute(status -> act.get()));
    }
}
