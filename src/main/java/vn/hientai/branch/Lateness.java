package vn.hientai.branch;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/** How long after its deadline something came. */
public record Lateness(Duration time) {

    /** None when it came in time; the deadline's own instant is late. */
    static Optional<Lateness> of(Deadline deadline, Instant at) {
        return deadline.isOpenAt(at)
                ? Optional.empty()
                : Optional.of(new Lateness(Duration.between(deadline.at(), at)));
    }

    /** «2 giờ 15 phút». */
    public Message words() {
        if (time.toDays() > 0) {
            return Message.of("lateness.days", time.toDays(), time.toHoursPart(), time.toMinutesPart());
        }
        if (time.toHours() > 0) {
            return Message.of("lateness.hours", time.toHours(), time.toMinutesPart());
        }
        return time.toMinutes() > 0 ? Message.of("lateness.minutes", time.toMinutes()) : Message.of("lateness.moment");
    }
}
