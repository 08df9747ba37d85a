package vn.hientai.demand;

import java.time.Instant;
import java.util.Optional;
import vn.hientai.shared.Message;

/**
 * Where lines of a draft came from all at once, for the page of its proposal. The intake implements it; demand does not
 * know the intake.
 */
public interface DraftSources {

    /** The table that was taken into the draft last and not taken back; for who may read the draft. */
    Optional<Source> inForce(ProposalId proposal);

    /** The lines of another unit the coordinator offers, until the unit answers. */
    Optional<Offer> offered(ProposalId proposal);

    /**
     * Lines to start with.
     *
     * @param address where they can be looked at and taken
     * @param unitName whose unit sent them
     */
    record Offer(String address, String unitName, int lines, String offererName, Instant offered) {}

    /**
     * A table that came in.
     *
     * @param address where it is shown
     * @param name of the file, or what else it is
     * @param sent when, and by whom
     */
    record Source(String address, Message name, String senderName, Instant sent) {}
}
