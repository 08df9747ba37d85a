package vn.hientai.consolidation;

import java.io.InputStream;
import java.time.LocalDate;
import org.springframework.context.ApplicationEventPublisher;
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
    private final StepStore steps;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final ApplicationEventPublisher events;

    DispatchManagement(
            ConsolidationAccess access,
            FileStore files,
            StepStore steps,
            OfficialTime time,
            AuditTrail audit,
            ApplicationEventPublisher events) {
        this.access = access;
        this.files = files;
        this.steps = steps;
        this.events = events;
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
        var dispatch = new DispatchRecord(command.number(), command.day(), command.signer(), file);
        consolidation.send(dispatch, now);
        access.save(consolidation);
        steps.dispatched(consolidation, dispatch, now);
        audit.record(AuditEntry.of("dispatch.sent", "call", id)
                .with("number", command.number())
                .with("date", command.day())
                .with("file", files.details(file).sha256()));
        events.publishEvent(new DispatchSent(id, consolidation.confirmations()));
    }

    /**
     * What the coordinator reads off the signed dispatch.
     *
     * @param number as printed: «71/UBND-VHXH»
     * @param file the signed paper as PDF, JPG or PNG
     */
    public record RecordSending(String number, LocalDate day, String signer, String fileName, InputStream file) {}
}
