package vn.hientai.intake;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileId;

/**
 * Lines that came in at once.
 *
 * @param file the workbook as uploaded, null for another source
 * @param name of the file, or of where the lines come from
 * @param sha256 of what came in
 * @param done what it did, null before it was taken
 * @param undone null unless it was taken back
 */
public record Intake(
        IntakeId id,
        ProposalId proposal,
        IntakeSource source,
        @Nullable FileId file,
        String name,
        String sha256,
        IntakeState state,
        By sent,
        @Nullable By decided,
        @Nullable Done done,
        @Nullable By undone) {

    /** The same with its stored file. */
    Intake with(FileId stored) {
        return new Intake(id, proposal, source, stored, name, sha256, state, sent, decided, done, undone);
    }

    public boolean isPreviewed() {
        return state == IntakeState.PREVIEWED;
    }

    public boolean isTaken() {
        return state == IntakeState.TAKEN;
    }

    /** Whether its lines were sent before, by the unit or by another one. */
    public boolean isCopied() {
        return source == IntakeSource.EARLIER || source == IntakeSource.OFFERED;
    }

    public boolean isWorkbook() {
        return source == IntakeSource.WORKBOOK;
    }

    /** The one of a proposal that was taken last and not taken back. */
    static Optional<Intake> inForce(List<Intake> intakes) {
        return intakes.stream().filter(Intake::isTaken).max(Comparator.comparing(Intake::decidedAt));
    }

    private Instant decidedAt() {
        return Objects.requireNonNull(decided).at();
    }

    /** Who did it, and when. */
    public record By(String name, Instant at) {}

    /** What was done: lines added, changed and removed, and rows left out for their faults. */
    public record Done(IntakeMode mode, int added, int changed, int removed, int skipped) {}
}
