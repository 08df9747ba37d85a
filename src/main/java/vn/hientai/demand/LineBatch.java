package vn.hientai.demand;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditEntry.Change;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CalledByModules;

/**
 * Many lines of a unit's draft written in one act, under the same guard as a single one. The caller checked every line
 * by {@link LineRules}; only the unit's own officer is let in.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class LineBatch {

    /** Beyond this many lines the audit trail counts them; what they said is kept with the intake. */
    private static final int MOST_TOLD = 200;

    private final DeadlineGuard guard;
    private final ProposalAccess access;
    private final DemandLineRepository lines;
    private final AuditTrail audit;

    LineBatch(DeadlineGuard guard, ProposalAccess access, DemandLineRepository lines, AuditTrail audit) {
        this.guard = guard;
        this.access = access;
        this.lines = lines;
        this.audit = audit;
    }

    /** Refuses who may not write lines of the proposal now; afterwards its row is held until the transaction ends. */
    public void admit(ProposalId id) {
        held(id);
    }

    /**
     * Writes all of it or nothing.
     *
     * @param entry the one line of the audit trail; what the lines said is added
     * @return what was done to each line, in the order of the batch
     */
    public List<Touch> write(ProposalId id, Batch batch, AuditEntry entry) {
        var proposal = held(id);
        proposal.edit();
        access.save(proposal);
        var known = lines.findInOrder(id).stream().collect(Collectors.toMap(DemandLine::id, Function.identity()));
        var touches = new ArrayList<Touch>();
        batch.removed().forEach(removal -> touches.add(remove(known, removal)));
        batch.changed().forEach(change -> touches.add(change(known, change)));
        touches.addAll(add(id, batch.added()));
        audit.record(described(entry, touches));
        return touches;
    }

    private Proposal held(ProposalId id) {
        var admission = guard.look(id);
        var proposal = access.ofOwnUnit(id);
        admission.orRefuse(proposal);
        proposal.requireEditable();
        return proposal;
    }

    private Touch remove(Map<LineId, DemandLine> known, Removal removal) {
        var line = find(known, removal.line(), removal.version());
        lines.delete(line);
        return new Touch(line.id(), line.position(), removal.version(), line.content(), null);
    }

    private Touch change(Map<LineId, DemandLine> known, Rewriting change) {
        var line = find(known, change.line(), change.version());
        var before = line.content();
        line.rewrite(change.content());
        lines.save(line);
        return new Touch(line.id(), line.position(), change.version() + 1, before, change.content());
    }

    private List<Touch> add(ProposalId id, List<Addition> additions) {
        var last = lines.lastPosition(id);
        var touches = new ArrayList<Touch>();
        var added = new ArrayList<DemandLine>();
        for (var addition : additions) {
            var position = addition.position() > 0 ? addition.position() : ++last;
            var line = new DemandLine(
                    Objects.requireNonNullElseGet(addition.line(), LineId::next), id, position, addition.content());
            added.add(line);
            touches.add(new Touch(line.id(), position, 0, null, addition.content()));
        }
        lines.saveAll(added);
        return touches;
    }

    private static DemandLine find(Map<LineId, DemandLine> known, LineId id, long version) {
        var line = known.get(id);
        if (line == null) {
            throw new OptimisticLockingFailureException("line " + id + " is gone");
        }
        line.expectVersion(version);
        return line;
    }

    /** Each line with the cells that differ, as a single act tells them; of very many lines only how many they are. */
    private static AuditEntry described(AuditEntry entry, List<Touch> touches) {
        var changes = new ArrayList<>(entry.changes());
        changes.add(new Change("lines", null, Integer.toString(touches.size())));
        if (touches.size() <= MOST_TOLD) {
            for (var touch : touches) {
                changes.add(new Change("line", null, touch.line().toString()));
                changes.addAll(cells(touch));
            }
        }
        return new AuditEntry(entry.act(), entry.recordType(), entry.recordId(), changes);
    }

    private static List<Change> cells(Touch touch) {
        var cells = new ArrayList<Change>();
        for (var cell : LineCell.values()) {
            var old = touch.before() == null ? null : cell.of(touch.before());
            var now = touch.after() == null ? null : cell.of(touch.after());
            if (!Objects.equals(old, now)) {
                cells.add(new Change(cell.field(), text(old), text(now)));
            }
        }
        return cells;
    }

    private static @Nullable String text(@Nullable Object value) {
        return value == null ? null : value.toString();
    }

    /** What to do to the lines of a draft. */
    public record Batch(List<Addition> added, List<Rewriting> changed, List<Removal> removed) {

        public Batch {
            added = List.copyOf(added);
            changed = List.copyOf(changed);
            removed = List.copyOf(removed);
        }

        public boolean isEmpty() {
            return added.isEmpty() && changed.isEmpty() && removed.isEmpty();
        }
    }

    /**
     * A line to add.
     *
     * @param line its identity when it was there before, null for a new one
     * @param position its place when it was there before, 0 for the end
     */
    public record Addition(@Nullable LineId line, int position, LineContent content) {

        /** A new line at the end. */
        public static Addition of(LineContent content) {
            return new Addition(null, 0, content);
        }
    }

    /** A line to write anew; the version is the one the person saw. */
    public record Rewriting(LineId line, long version, LineContent content) {}

    /** A line to take out; the version is the one the person saw. */
    public record Removal(LineId line, long version) {}

    /**
     * What was done to a line.
     *
     * @param version it has now; of a removed line the one it had
     * @param before what it said, null when it was added
     * @param after what it says, null when it was removed
     */
    public record Touch(
            LineId line,
            int position,
            long version,
            @Nullable LineContent before,
            @Nullable LineContent after) {}
}
