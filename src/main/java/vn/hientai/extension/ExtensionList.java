package vn.hientai.extension;

import org.springframework.data.domain.Slice;
import vn.hientai.demand.CallDetails;

/** The extensions of a call a reader may know of, the latest first, with what they add up to. */
public record ExtensionList(CallDetails call, Statistics statistics, Slice<ExtensionSummary> extensions) {

    /**
     * What the extensions of a call add up to; it stays for ever.
     *
     * @param confirmed how many were confirmed
     * @param units how many different units got a later deadline
     * @param waiting how many wait for a leader
     */
    public record Statistics(int confirmed, int units, int waiting) {}
}
