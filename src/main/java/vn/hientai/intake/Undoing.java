package vn.hientai.intake;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineBatch.Addition;
import vn.hientai.demand.LineBatch.Batch;
import vn.hientai.demand.LineBatch.Removal;
import vn.hientai.demand.LineBatch.Rewriting;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.intake.IntakeStore.Kept;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.RuleViolation;

/** What puts a draft back as it was before an intake. */
@Component
class Undoing {

    private final IntakeStore store;
    private final ProposalQueries proposals;
    private final CurrentUser user;

    Undoing(IntakeStore store, ProposalQueries proposals, CurrentUser user) {
        this.store = store;
        this.proposals = proposals;
        this.user = user;
    }

    /** Whether each line still is as the intake left it. */
    boolean isPossible(Intake intake) {
        return touchedSince(intake, store.kept(intake.id())) == 0;
    }

    /** The way back; refused when somebody changed or removed one of the lines since. */
    Batch of(Intake intake) {
        var kept = store.kept(intake.id());
        var since = touchedSince(intake, kept);
        if (since > 0) {
            throw new RuleViolation("intake.touched-since", since);
        }
        var added = new ArrayList<Addition>();
        var changed = new ArrayList<Rewriting>();
        var removed = new ArrayList<Removal>();
        for (var line : kept) {
            switch (line.act()) {
                case ADDED -> removed.add(new Removal(line.line(), line.version()));
                case CHANGED ->
                    changed.add(new Rewriting(line.line(), line.version(), Objects.requireNonNull(line.before())));
                case REMOVED ->
                    added.add(new Addition(line.line(), line.position(), Objects.requireNonNull(line.before())));
            }
        }
        return new Batch(added, changed, removed);
    }

    private long touchedSince(Intake intake, List<Kept> kept) {
        var versions = proposals.draftLines(intake.proposal(), user.scope()).stream()
                .collect(Collectors.toMap(LineDetails::id, LineDetails::version));
        return kept.stream()
                .filter(line -> line.act() == Kept.Act.REMOVED
                        ? versions.containsKey(line.line())
                        : !isAsLeft(versions.get(line.line()), line.version()))
                .map(Kept::line)
                .map(LineId::value)
                .distinct()
                .count();
    }

    private static boolean isAsLeft(@Nullable Long version, long left) {
        return version != null && version == left;
    }
}
