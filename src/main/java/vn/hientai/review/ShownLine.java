package vn.hientai.review;

import vn.hientai.demand.LineId;

/**
 * A line as the person saw it before deciding on it.
 *
 * @param figure number of the agreed figures that were shown
 * @param decision number of the decision that was shown
 */
public record ShownLine(LineId id, int figure, int decision) {

    /** From the form it travels in: identity, figure and decision between colons. */
    public static ShownLine of(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 3) {
            throw new IllegalArgumentException(text);
        }
        return new ShownLine(LineId.of(parts[0]), Integer.parseInt(parts[1]), Integer.parseInt(parts[2]));
    }

    @Override
    public String toString() {
        return id + ":" + figure + ":" + decision;
    }
}
