package vn.hientai.consolidation;

import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.OfficialTime;

/** How the coordinator records that the signed dispatch went to the city. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class DispatchManagement {

    private final ConsolidationAccess access;
    private final FileStore files;
    private final OfficialTime time;
    private final AuditTrail audit;

    DispatchManagement(ConsolidationAccess access, FileStore files, OfficialTime time, AuditTrail audit) {
        this.access = access;
        this.files = files;
        this.time = time;
        this.audit = audit;
    }

    /**
     * Records number, day and signer of the dispatch and keeps the signed paper.
     *
     * @param version of the consolidation the person saw
     */
    public void recordSending(CallId id, long version, RecordSending command) {
        var now = time.now();
        var consolidation = access.confirmed(id, version);
        var file = files.store(command.fileName(), command.file(), FileRule.SCAN);
        consolidation.send(new DispatchRecord(command.number(), command.day(), command.signer(), file), now);
        access.save(consolidation);
        audit.record(AuditEntry.of("dispatch.sent", "call", id)
                .with("number", command.number())
                .with("date", command.day())
                .with("file", files.details(file).sha256()));
    }

    /**
     * What the coordinator reads off the signed dispatch.
     *
     * @param number as printed: «71/UBND-VHXH»
     * @param file the signed paper as PDF, JPG or PNG
     */
    public record RecordSending(String number, LocalDate day, String signer, String fileName, InputStream file) {}
}
