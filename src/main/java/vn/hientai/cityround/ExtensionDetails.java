package vn.hientai.cityround;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * More time for communes of a round, as it was proposed and what was decided on it.
 *
 * @param number counts within the round
 * @param documentNumber the city's document that says so
 * @param proposedBy user name of who proposed it
 * @param note why it was refused
 */
public record ExtensionDetails(
        int number,
        Deadline deadline,
        String documentNumber,
        LocalDate documentDay,
        String reason,
        Instant proposedAt,
        String proposedBy,
        String proposerName,
        ExtensionState state,
        @Nullable String note,
        @Nullable Instant decidedAt,
        @Nullable String deciderName,
        List<ExtendedCommune> communes) {

    public boolean isProposed() {
        return state == ExtensionState.PROPOSED;
    }

    /**
     * A commune it is for.
     *
     * @param before its deadline until then
     */
    public record ExtendedCommune(UnitId id, String name, Deadline before) {}
}
