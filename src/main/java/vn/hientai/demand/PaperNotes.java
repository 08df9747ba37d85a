package vn.hientai.demand;

import java.time.Instant;
import java.util.List;

/**
 * What was entered from paper for a unit, for the pages of its proposal. The paper entry implements it; demand does not
 * know the paper entry.
 */
public interface PaperNotes {

    /** The confirmed papers, the latest first; for who may know of the proposal. */
    List<PaperNote> of(ProposalId proposal);

    /**
     * A paper that was entered and confirmed by a second person.
     *
     * @param scan address of its scan
     * @param arrivalNumber the clerk's arrival number (số đến)
     * @param snapshot number of the snapshot it became
     * @param keptDraft what the unit's unsent draft said before it gave way to the paper, empty when there was none
     */
    record PaperNote(
            String scan,
            String arrivalNumber,
            Instant arrivedAt,
            int snapshot,
            String entererName,
            String confirmerName,
            Instant confirmedAt,
            List<LineDetails> keptDraft) {

        public PaperNote {
            keptDraft = List.copyOf(keptDraft);
        }
    }
}
