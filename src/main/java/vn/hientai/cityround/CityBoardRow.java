package vn.hientai.cityround;

import java.time.Instant;
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
 * @param sentAt when its dispatch was recorded as sent
 */
public record CityBoardRow(
        UnitDetails unit,
        CommuneStage stage,
        Deadline deadline,
        boolean extended,
        @Nullable CallId call,
        @Nullable Deadline unitDeadline,
        @Nullable Instant sentAt) {

    public boolean isDepartment() {
        return unit.type() == UnitType.DEPARTMENT;
    }

    boolean isCommuneNotOpened() {
        return !isDepartment() && stage == CommuneStage.NOT_OPENED;
    }

    boolean matches(@Nullable CommuneStage wanted, SearchKey text) {
        return (wanted == null || wanted == stage)
                && (SearchKey.of(unit.fullName()).value().contains(text.value())
                        || unit.code().equalsIgnoreCase(text.value()));
    }
}
