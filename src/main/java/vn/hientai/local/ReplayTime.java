package vn.hientai.local;

import java.time.Instant;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.context.annotation.Primary;
import vn.hientai.shared.OfficialTime;

/**
 * An official time that can replay history: inside {@link #at} the current thread lives at a given instant, outside it
 * the database clock answers as everywhere. Exists only in the local mode, for the demo's past round, and in tests.
 */
@Primary
public class ReplayTime implements OfficialTime {

    private final OfficialTime database;
    private final ThreadLocal<@Nullable Instant> replayed = new ThreadLocal<>();

    ReplayTime(@Qualifier("databaseTime") OfficialTime database) {
        this.database = database;
    }

    /** Does something at an instant of the past or the future. */
    public void at(Instant instant, Runnable act) {
        at(instant, () -> {
            act.run();
            return true;
        });
    }

    /** Does something at an instant of the past or the future and returns its result. */
    public <T> T at(Instant instant, Supplier<T> act) {
        var before = replayed.get();
        replayed.set(instant);
        try {
            return act.get();
        } finally {
            replayed.set(before);
        }
    }

    @Override
    public Instant now() {
        var instant = replayed.get();
        return instant == null ? database.now() : instant;
    }

    @Override
    public boolean isReplayed() {
        return replayed.get() != null;
    }
}
