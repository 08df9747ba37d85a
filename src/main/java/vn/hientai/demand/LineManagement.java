package vn.hientai.demand;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.UnitOfficersOnly;

/** What a unit does with the lines of its draft, before the deadline. Every line was checked by {@link LineRules}. */
@Service
@Transactional
@UnitOfficersOnly
public class LineManagement {

    private final DeadlineGuard guard;
    private final ProposalAccess access;
    private final DemandLineRepository lines;
    private final AuditTrail audit;

    LineManagement(DeadlineGuard guard, ProposalAccess access, DemandLineRepository lines, AuditTrail audit) {
        this.guard = guard;
        this.access = access;
        this.lines = lines;
        this.audit = audit;
    }

    /** Adds a line at the end. */
    public LineId add(ProposalId id, LineContent content) {
        edit(id);
        var line = lines.save(new DemandLine(id, lines.lastPosition(id) + 1, content));
        audit.record(described("proposal.line-added", id, line.id(), null, content));
        return line.id();
    }

    /**
     * Writes a line anew.
     *
     * @param version the line's version the person saw; another one is refused, so that nobody's change is lost
     */
    public void change(ProposalId id, LineId lineId, long version, LineContent content) {
        edit(id);
        var line = find(id, lineId);
        line.expectVersion(version);
        audit.record(described("proposal.line-changed", id, lineId, line.content(), content));
        line.rewrite(content);
        lines.save(line);
    }

    /** Takes a line out of the draft; what was sent before keeps it. */
    public void remove(ProposalId id, LineId lineId, long version) {
        edit(id);
        var line = find(id, lineId);
        line.expectVersion(version);
        audit.record(described("proposal.line-removed", id, lineId, line.content(), null));
        lines.delete(line);
    }

    private void edit(ProposalId id) {
        var admission = guard.look(id);
        var proposal = access.ofOwnUnit(id);
        admission.orRefuse(proposal);
        proposal.edit();
        access.save(proposal);
    }

    private DemandLine find(ProposalId id, LineId lineId) {
        return lines.findByIdAndProposalId(lineId, id).orElseThrow(() -> new NotFound(lineId));
    }

    /** Every cell of a line that is added or removed, and of a changed line the cells that differ. */
    private static AuditEntry described(
            String act, ProposalId id, LineId line, @Nullable LineContent before, @Nullable LineContent after) {
        var entry = AuditEntry.of(act, "proposal", id).with("line", line);
        for (var cell : LineCell.values()) {
            var old = before == null ? null : cell.of(before);
            var now = after == null ? null : cell.of(after);
            if (!Objects.equals(old, now)) {
                entry = entry.change(cell.field(), old, now);
            }
        }
        return entry;
    }
}
