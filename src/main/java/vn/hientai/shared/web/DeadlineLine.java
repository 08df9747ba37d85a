package vn.hientai.shared.web;

import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/**
 * What a page says about its deadline. As model attribute {@code deadlineLine} it stands under the navigation.
 *
 * @param what what must be done before it: «Gửi đề xuất»
 * @param deadline the deadline in force
 * @param state the window in one of four words
 * @param now official time at which that was true
 */
public record DeadlineLine(Message what, Deadline deadline, State state, Instant now) {

    private static final Duration CLOSING = Duration.ofHours(24);

    /** The line of a window that has opened. */
    public static DeadlineLine of(Message what, Deadline deadline, Instant now) {
        return new DeadlineLine(what, deadline, State.of(deadline, now), now);
    }

    /** The line of a window that has not opened yet. */
    public static DeadlineLine notYetOpen(Message what, Deadline deadline, Instant now) {
        return new DeadlineLine(what, deadline, State.PLANNED, now);
    }

    /** The four words for a window (never a vanished form). */
    public enum State {
        /** Chưa mở. */
        PLANNED,
        /** Đang mở. */
        OPEN,
        /** Sắp đóng: less than 24 hours are left. */
        CLOSING,
        /** Đã đóng. */
        CLOSED;

        public static State of(Deadline deadline, Instant now) {
            if (deadline.hasPassedAt(now)) {
                return CLOSED;
            }
            return deadline.leftAt(now).compareTo(DeadlineLine.CLOSING) < 0 ? CLOSING : OPEN;
        }

        public Message label() {
            return Message.of("window." + css());
        }

        /** Ending of the style class: {@code deadline--closing}. */
        public String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** Name of the icon. */
        public String icon() {
            return switch (this) {
                case PLANNED -> "bi-calendar3";
                case OPEN -> "bi-clock";
                case CLOSING -> "bi-hourglass-split";
                case CLOSED -> "bi-lock";
            };
        }
    }
}
