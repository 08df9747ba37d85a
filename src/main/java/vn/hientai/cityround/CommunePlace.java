package vn.hientai.cityround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.CallId;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.shared.Deadline;

/**
 * Where the reader's own commune (or department) stands in a round of the city.
 *
 * @param deadline the city's deadline in force for it
 * @param opensAt from when it may start its call
 * @param cityLetter number of the city's letter
 * @param call its call that counts, once it has one
 * @param callPublished whether that call is published
 * @param sentAt when its first dispatch was recorded, null as long as it sent nothing
 * @param revoked its calls that were taken back, in order
 */
public record CommunePlace(
        UnitDetails unit,
        Deadline deadline,
        Instant opensAt,
        @Nullable String cityLetter,
        @Nullable CallId call,
        boolean callPublished,
        List<RevokedCall> revoked,
        @Nullable Instant sentAt,
        Instant now) {

    public CommunePlace {
        revoked = List.copyOf(revoked);
    }

    /** A call that was taken back, with the document that did it and its reason. */
    public record RevokedCall(
            CallId call, String letterNumber, String documentNumber, LocalDate documentDay, String reason) {}

    /** Whether its coordinator can start the call now. */
    public boolean isReadyToStart() {
        return call == null && unit.type().isCommuneLevel() && !now.isBefore(opensAt) && deadline.isOpenAt(now);
    }

    /** Whether it is a commune that sent nothing before the city's deadline. */
    public boolean isNotSent() {
        return sentAt == null && unit.type().isCommuneLevel() && isLate();
    }

    /** Whether its dispatch came after the deadline. */
    public boolean isSentLate() {
        return sentAt != null && deadline.hasPassedAt(sentAt);
    }

    public boolean isTooEarly() {
        return now.isBefore(opensAt);
    }

    public boolean isLate() {
        return deadline.hasPassedAt(now);
    }
}
