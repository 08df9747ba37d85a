package vn.hientai.review;

import java.io.Serializable;
import java.util.List;
import vn.hientai.demand.LineId;
import vn.hientai.shared.Message;

/**
 * What an approval of many lines came to. It waits in the session for the page that tells it.
 *
 * @param done how many lines were approved
 * @param refused lines that stay as they are, with the reason
 * @param repeated whether the same form had done it before, so that nothing was left to do
 */
public record BulkOutcome(int done, List<Refused> refused, boolean repeated) implements Serializable {

    static final BulkOutcome REPEATED = new BulkOutcome(0, List.of(), true);

    public BulkOutcome {
        refused = List.copyOf(refused);
    }

    /** A line that stays as it is. */
    public record Refused(LineId id, String name, Message reason) implements Serializable {}
}
