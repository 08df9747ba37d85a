package vn.hientai.board;

import vn.hientai.demand.ProposalId;

/**
 * A proposal as the person saw it before acting on it.
 *
 * @param snapshot number of the snapshot that was shown; another one is not acted on
 */
public record ShownProposal(ProposalId id, int snapshot) {

    /** From the form it travels in: identity, colon, number. */
    public static ShownProposal of(String text) {
        var parts = text.split(":", -1);
        if (parts.length != 2) {
            throw new IllegalArgumentException(text);
        }
        return new ShownProposal(ProposalId.of(parts[0]), Integer.parseInt(parts[1]));
    }

    @Override
    public String toString() {
        return id + ":" + snapshot;
    }
}
