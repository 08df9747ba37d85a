package vn.hientai.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/**
 * The only clock of the product: the clock of the database. Inside a transaction the first call reads it and every
 * later call answers the same instant, so a use case that must decide on a deadline calls it first. No clock of the
 * machine that runs the application, and no stamp of a proxy, decides anything.
 */
public interface OfficialTime {

    /** Where deadlines are written and read: instants are stored in UTC and shown in this zone. */
    ZoneId ZONE = ZoneId.of("Asia/Ho_Chi_Minh");

    Instant now();

    /** Whether this thread replays history (demo data and tests only); the audit trail says so on each entry. */
    default boolean isReplayed() {
        return false;
    }

    default LocalDate today() {
        return LocalDate.ofInstant(now(), ZONE);
    }
}
