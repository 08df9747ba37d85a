package vn.hientai.board;

import java.io.Serializable;
import java.util.List;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;

/**
 * What an act on many proposals came to. It waits in the session for the page that tells it.
 *
 * @param done how many it was done to
 * @param refused units it was not done to, with the reason
 */
public record BulkResult(BulkAct act, int done, List<Refused> refused) implements Serializable {

    public BulkResult {
        refused = List.copyOf(refused);
    }

    /** A unit that stays as it is. */
    public record Refused(ProposalId id, String unitName, Message reason) implements Serializable {}
}
