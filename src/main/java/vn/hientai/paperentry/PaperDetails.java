package vn.hientai.paperentry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.SnapshotKind;

/**
 * A paper as its page shows it.
 *
 * @param proposal what it is about, as it stands now
 * @param seen number of the unit's latest snapshot known when it was entered
 * @param replaceReason why it replaces what stood then, null where nothing did
 * @param decision of the second person, the latest; null before the first
 * @param snapshot number of the snapshot it became, null before
 * @param rights what the reader may do with it
 */
public record PaperDetails(
        PaperEntryId id,
        long version,
        ProposalDetails proposal,
        PaperState state,
        PaperArrival arrival,
        int seen,
        @Nullable String replaceReason,
        Entered entered,
        @Nullable Decision decision,
        @Nullable Integer snapshot,
        Rights rights) {

    public boolean isNil() {
        return arrival.kind() == SnapshotKind.NIL_DECLARED;
    }

    /** Whether the reader can still change it. */
    public boolean canEdit() {
        return state == PaperState.DRAFT && rights.enterer() && rights.open();
    }

    /** Whether the reader can take it back to mend it. */
    public boolean canResume() {
        return rights.enterer() && rights.open() && (state == PaperState.READY || isMendable());
    }

    public boolean canCancel() {
        return rights.coordinates() && (state.isOpen() || isMendable());
    }

    /** Whether the reader can be the second person. */
    public boolean canDecide() {
        return state == PaperState.READY && rights.second();
    }

    /** Whether it waits for somebody else than the reader. */
    public boolean waitsForAnother() {
        return state == PaperState.READY && !rights.second();
    }

    /** Whether the unit sent something after the paper was entered. */
    public boolean isOvertaken() {
        return state.isOpen() && proposal.lastSnapshot() != seen;
    }

    /** Whether something of the unit stands beside the paper. */
    public boolean hasRival() {
        return state.isOpen() && proposal.stands();
    }

    private boolean isMendable() {
        return state == PaperState.REJECTED && decision != null && decision.refusal() == PaperRefusal.MISTAKE;
    }

    /** Who entered it, and when. */
    public record Entered(String name, Instant at) {}

    /**
     * What the second person decided.
     *
     * @param refusal null for a confirmation
     */
    public record Decision(
            String name,
            Instant at,
            @Nullable PaperRefusal refusal,
            @Nullable String reason) {}

    /**
     * What the reader may do.
     *
     * @param open whether papers of the call are still entered at all
     * @param coordinates whether the reader coordinates the unit
     * @param enterer whether the reader entered it
     * @param second whether the reader can be the second person
     */
    public record Rights(boolean open, boolean coordinates, boolean enterer, boolean second) {}
}
