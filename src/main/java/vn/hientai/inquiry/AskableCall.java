package vn.hientai.inquiry;

import java.util.List;
import vn.hientai.demand.CallDetails;

/**
 * What the form of a question needs.
 *
 * @param lines lines of the unit's own proposal it can be about
 */
public record AskableCall(CallDetails call, List<AskedLine> lines) {

    /** Whether the unit may still ask. */
    public boolean isOpen() {
        return call.communeDeadline().isOpenAt(call.now());
    }

    /** Whether there is something recorded to object to. */
    public boolean offersObjection() {
        return call.isOver();
    }
}
