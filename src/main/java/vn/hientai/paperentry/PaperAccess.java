package vn.hientai.paperentry;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;

/** Loads papers for change on behalf of the person who asks, the call's row held first. */
@Component
class PaperAccess {

    private final OfficialTime time;
    private final PaperHold hold;
    private final PaperEntryRepository entries;
    private final CurrentUser user;

    PaperAccess(OfficialTime time, PaperHold hold, PaperEntryRepository entries, CurrentUser user) {
        this.time = time;
        this.hold = hold;
        this.entries = entries;
        this.user = user;
    }

    /** The person who asks, at the instant of the decision; the first thing every use case asks. */
    PaperPerson person() {
        var now = time.now();
        return new PaperPerson(user.username(), user.displayName(), now);
    }

    /** The proposal a new paper is about. */
    HeldProposal proposal(ProposalId id) {
        return hold.forEntry(id, user.scope());
    }

    Optional<PaperEntry> known(PaperEntryId id) {
        return entries.findById(id);
    }

    /** Whether somebody works on another paper of the proposal. */
    boolean hasOtherOpen(ProposalId proposal, @Nullable PaperEntry own) {
        return entries.findOpen(proposal).stream().anyMatch(open -> !open.equals(own));
    }

    /** A paper of a unit the person coordinates. */
    Held coordinated(PaperEntryId id) {
        var proposal = hold.shared(id, user.scope());
        return new Held(lock(id), proposal);
    }

    /** The same while it is still being entered, by the person who enters it. */
    Held editable(PaperEntryId id) {
        var held = coordinated(id);
        held.proposal().requireOpen();
        held.entry().requireEditableBy(user.username());
        return held;
    }

    /** A paper for the second person's decision. */
    Held toDecide(PaperEntryId id) {
        var proposal = hold.alone(id, user.scope());
        return new Held(lock(id), proposal);
    }

    void save(PaperEntry entry) {
        entries.save(entry);
    }

    private PaperEntry lock(PaperEntryId id) {
        return entries.lock(id.value()).orElseThrow(() -> new NotFound(id));
    }

    /** A paper and the proposal it is about, both held. */
    record Held(PaperEntry entry, HeldProposal proposal) {}
}
