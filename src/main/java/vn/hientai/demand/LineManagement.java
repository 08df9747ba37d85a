package vn.hientai.demand;

import java.util.ArrayList;
import java.util.List;
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

    /** No version: whoever has not seen the stored line must not write over it. */
    private static final long UNSEEN = -1;

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
        rewrite(id, find(id, lineId), version, content);
    }

    /**
     * Stores a line under the identity its page gave it, once however often it is asked for: what stands already is not
     * written again.
     *
     * @param version the line's version the person saw, null of a line that the page added
     */
    public void keep(ProposalId id, LineId lineId, @Nullable Long version, LineContent content) {
        edit(id);
        var stored = lines.findById(lineId);
        if (stored.isEmpty() && version == null) {
            lines.save(new DemandLine(lineId, id, lines.lastPosition(id) + 1, content));
            audit.record(described("proposal.line-added", id, lineId, null, content));
        } else if (!find(id, lineId).content().equals(content)) {
            rewrite(id, find(id, lineId), version == null ? UNSEEN : version, content);
        }
    }

    /**
     * Puts a line behind another one. The versions of the lines stay, so that who writes one of them is not disturbed.
     *
     * @param version the line's version the person saw
     * @param after the line before it from now on, null for the first place
     */
    public void move(ProposalId id, LineId lineId, long version, @Nullable LineId after) {
        edit(id);
        var line = find(id, lineId);
        line.expectVersion(version);
        var order = new ArrayList<>(lines.findInOrder(id));
        var before = order.indexOf(line);
        order.remove(line);
        order.add(after == null ? 0 : order.indexOf(find(id, after)) + 1, line);
        var now = order.indexOf(line);
        if (before != now) {
            number(order);
            audit.record(AuditEntry.of("proposal.line-moved", "proposal", id)
                    .with("line", lineId)
                    .change("position", before + 1, now + 1));
        }
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

    private void rewrite(ProposalId id, DemandLine line, long version, LineContent content) {
        line.expectVersion(version);
        audit.record(described("proposal.line-changed", id, line.id(), line.content(), content));
        line.rewrite(content);
        lines.save(line);
    }

    private void number(List<DemandLine> order) {
        for (var index = 0; index < order.size(); index++) {
            if (order.get(index).position() != index + 1) {
                lines.place(order.get(index).id(), index + 1);
            }
        }
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
