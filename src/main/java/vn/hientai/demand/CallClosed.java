package vn.hientai.demand;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.format.DateTimeFormatter;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** The unit deadline has passed; what was typed is shown again and nothing was stored. */
public class CallClosed extends RuleViolation {

    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm, dd/MM/yyyy");
    private static final DateTimeFormatter MILLISECOND = DateTimeFormatter.ofPattern("HH:mm:ss.SSS, dd/MM/yyyy");

    CallClosed(Deadline deadline, Instant now) {
        super("call.closed", local(deadline.at()).format(MINUTE), local(now).format(MILLISECOND));
    }

    private static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, OfficialTime.ZONE);
    }
}
