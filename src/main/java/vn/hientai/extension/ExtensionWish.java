package vn.hientai.extension;

import java.util.Set;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Deadline;

/**
 * What a coordinator wishes.
 *
 * @param everybody all units the coordinator coordinates that do not have this deadline or a later one already
 * @param chosen the units, when not everybody
 * @param later the deadline they shall have
 */
public record ExtensionWish(boolean everybody, Set<ProposalId> chosen, Deadline later) {

    public ExtensionWish {
        chosen = Set.copyOf(chosen);
    }
}
