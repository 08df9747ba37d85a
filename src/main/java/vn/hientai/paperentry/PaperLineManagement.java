package vn.hientai.paperentry;

import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.NotFound;

/** How the lines of a paper are entered. Every line was checked by {@link vn.hientai.demand.LineRules}. */
@Service
@Transactional
@CoordinatorsOnly
public class PaperLineManagement {

    private final PaperAccess access;
    private final PaperLineRepository lines;
    private final AuditTrail audit;

    PaperLineManagement(PaperAccess access, PaperLineRepository lines, AuditTrail audit) {
        this.access = access;
        this.lines = lines;
        this.audit = audit;
    }

    /**
     * Adds a line at the end, once however often it is asked for.
     *
     * @param lineId the identity its page gave it; a line that stands under it already and says something else is not
     *     written over
     */
    public void add(PaperEntryId id, LineId lineId, LineContent content) {
        edit(id);
        if (lines.existsById(lineId)) {
            expectSame(find(id, lineId), content);
            return;
        }
        var line = lines.save(new PaperLine(lineId, id, lines.lastPosition(id) + 1, content));
        record(AuditEntry.of("paper.line-added", "paper", id), line);
    }

    /**
     * Writes a line anew.
     *
     * @param version the line's version the person saw
     */
    public void change(PaperEntryId id, LineId lineId, long version, LineContent content) {
        edit(id);
        var line = find(id, lineId);
        line.expectVersion(version);
        line.rewrite(content);
        lines.save(line);
        record(AuditEntry.of("paper.line-changed", "paper", id), line);
    }

    /** Takes a line out. */
    public void remove(PaperEntryId id, LineId lineId, long version) {
        edit(id);
        var line = find(id, lineId);
        line.expectVersion(version);
        lines.delete(line);
        record(AuditEntry.of("paper.line-removed", "paper", id), line);
    }

    private void edit(PaperEntryId id) {
        access.person();
        access.editable(id);
    }

    private static void expectSame(PaperLine stored, LineContent content) {
        if (!stored.content().equals(content)) {
            throw new OptimisticLockingFailureException(stored + " says something else");
        }
    }

    private PaperLine find(PaperEntryId id, LineId lineId) {
        return lines.findByIdAndPaperId(lineId, id).orElseThrow(() -> new NotFound(lineId));
    }

    private void record(AuditEntry entry, PaperLine line) {
        var content = line.content();
        audit.record(entry.with("line", line.id())
                .with("fieldCode", content.fieldCode())
                .with("major", content.major())
                .with("categoryCode", content.categoryCode())
                .with("quantityYear", content.quantityYear())
                .with("quantityPeriod", content.quantityPeriod()));
    }
}
