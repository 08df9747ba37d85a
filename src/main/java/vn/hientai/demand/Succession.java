package vn.hientai.demand;

import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * How a proposal is tied to a unit that is no more.
 *
 * @param received what came into its draft from units that ended
 * @param waiting lines of the draft that what stands does not have; 0 when nothing stands or nothing came
 * @param passedTo who took over, when its own unit ended; null if nobody
 */
public record Succession(
        List<Passed> received, int waiting, @Nullable String passedTo) {

    /** How many lines came from which unit. */
    public record Passed(String unitName, int lines) {}
}
