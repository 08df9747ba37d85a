package vn.hientai.extension;

import java.util.List;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.UnitDuty;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/**
 * An extension with its units.
 *
 * @param units those the reader may know of
 * @param obstacles why it can't be confirmed now, empty when it can or nothing is left to confirm
 */
public record ExtensionDetails(
        ExtensionSummary summary, CallDetails call, List<ExtendedUnit> units, List<Message> obstacles) {

    public boolean canBeConfirmed() {
        return summary.isWaiting() && obstacles.isEmpty();
    }

    /** How many of the units have answered by now. */
    public long answered() {
        return units.stream().filter(unit -> unit.duty().hasAnswered()).count();
    }

    /**
     * A unit of an extension.
     *
     * @param before the deadline it had when the extension was proposed
     */
    public record ExtendedUnit(UnitDuty duty, Deadline before) {}
}
