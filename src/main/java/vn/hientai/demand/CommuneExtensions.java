package vn.hientai.demand;

import java.time.LocalDate;
import java.util.List;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Deadline;

/**
 * By which documents the city moved a commune's deadline, for the pages of the commune's call. The module of city-led
 * rounds implements it; demand does not know that module.
 */
public interface CommuneExtensions {

    /** What was confirmed, in order; nothing in a round the commune leads itself. */
    List<CommuneExtension> of(RoundId round, UnitId commune);

    /**
     * A confirmed extension.
     *
     * @param before the deadline until then
     * @param deadline the deadline from then on
     */
    record CommuneExtension(
            String documentNumber, LocalDate documentDay, String reason, Deadline before, Deadline deadline) {}
}
