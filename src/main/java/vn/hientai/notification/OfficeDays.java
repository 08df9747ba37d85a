package vn.hientai.notification;

import java.time.Instant;

/** The days and hours at which offices work. */
interface OfficeDays {

    /** The same hour so many office days earlier. */
    Instant minusOfficeDays(Instant instant, int days);

    /** The instant itself within office hours, else when the office opens next. */
    Instant nextOfficeHour(Instant instant);
}
