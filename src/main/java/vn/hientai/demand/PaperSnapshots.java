package vn.hientai.demand;

import java.util.List;
import org.springframework.stereotype.Component;
import vn.hientai.demand.PaperSending.PaperAnswer;

/** Puts the lines of a paper in the place of the unit's draft, so that a later return gives the unit what stands. */
@Component
class PaperSnapshots {

    private final DemandLineRepository lines;
    private final Snapshots snapshots;
    private final SnapshotStore store;

    PaperSnapshots(DemandLineRepository lines, Snapshots snapshots, SnapshotStore store) {
        this.lines = lines;
        this.snapshots = snapshots;
        this.store = store;
    }

    /** What stands from now on. A nil declaration leaves the draft as it is, kept and not counted. */
    SnapshotContent content(ProposalId proposal, PaperAnswer answer) {
        if (answer.kind() == SnapshotKind.SENT) {
            replaceDraft(proposal, answer.lines());
        }
        return snapshots.draft(proposal, answer.kind());
    }

    void append(Snapshot snapshot) {
        store.append(snapshot);
    }

    private void replaceDraft(ProposalId proposal, List<LineContent> contents) {
        lines.deleteAll(lines.findInOrder(proposal));
        for (var position = 0; position < contents.size(); position++) {
            lines.save(new DemandLine(proposal, position + 1, contents.get(position)));
        }
    }
}
