package vn.hientai.cityround;

import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.SearchKey;

/**
 * One expected unit on the board of a round.
 *
 * @param deadline the city's deadline in force for it
 * @param extended whether that is a later one than the round's
 * @param call its published call, which Home Affairs may read; a draft is the commune's own
 * @param unitDeadline until when its units answer
 * @param sentAt when its first dispatch was recorded as sent
 * @param consolidation what it sent, null before its first dispatch
 * @param timeliness that dispatch beside the city's deadline in force
 */
public record CityBoardRow(
        UnitDetails unit,
        CommuneStage stage,
        Deadline deadline,
        boolean extended,
        @Nullable CallId call,
        @Nullable Deadline unitDeadline,
        @Nullable Instant sentAt,
        @Nullable UUID consolidation,
        Timeliness timeliness,
        Progress progress) {

    public boolean isDepartment() {
        return unit.type() == UnitType.DEPARTMENT;
    }

    boolean isCommuneNotOpened() {
        return !isDepartment() && stage == CommuneStage.NOT_OPENED;
    }

    boolean matches(@Nullable CommuneStage wanted, @Nullable Timeliness inTime, SearchKey text) {
        return (wanted == null || wanted == stage)
                && (inTime == null || !isDepartment() && inTime == timeliness)
                && (SearchKey.of(unit.fullName()).value().contains(text.value())
                        || unit.code().equalsIgnoreCase(text.value()));
    }

    /**
     * How much of its work is done.
     *
     * @param units how many units are addressed
     * @param answered how many of them sent something or declared that they need nobody
     * @param lines how many lines the city has before it
     * @param decided on how many of them it has decided
     */
    public record Progress(int units, int answered, int lines, int decided) {

        /** Whole hundredths, rounded down, so that 100 means all. */
        public int answeredPercent() {
            return units == 0 ? 0 : 100 * answered / units;
        }

        public int decidedPercent() {
            return lines == 0 ? 0 : 100 * decided / lines;
        }
    }

    /** A commune's first dispatch beside the city's deadline in force. */
    public enum Timeliness {
        /** Nothing was sent, and there is time. */
        OPEN,
        /** Sent before the deadline. */
        IN_TIME,
        /** Sent after it. */
        LATE,
        /** Không gửi trong hạn: the deadline has passed and nothing was sent. */
        NOT_SENT;

        static Timeliness of(Deadline deadline, @Nullable Instant sentAt, Instant now) {
            if (sentAt == null) {
                return deadline.isOpenAt(now) ? OPEN : NOT_SENT;
            }
            return deadline.isOpenAt(sentAt) ? IN_TIME : LATE;
        }
    }
}
