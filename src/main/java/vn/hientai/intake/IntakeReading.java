package vn.hientai.intake;

import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.IntakeStore.Original;
import vn.hientai.intake.Staging.Unread;
import vn.hientai.shared.UnitOfficersOnly;

/**
 * Brings in a table: asks first whether its sender may, reads it while no transaction is open, and stages in one what
 * was read. What is refused while it is read leaves nothing behind.
 */
@Service
@UnitOfficersOnly
public class IntakeReading {

    private final IntakeManagement intakes;
    private final Staging staging;

    IntakeReading(IntakeManagement intakes, Staging staging) {
        this.intakes = intakes;
        this.staging = staging;
    }

    /** Stages what was pasted; the same identity twice is the same intake. */
    public void paste(ProposalId proposal, IntakeId id, String text, @Nullable String html) {
        if (intakes.begins(proposal, id)) {
            var pasted = new Original(text, html);
            intakes.stage(proposal, id, pasted, staging.read(Unread.pasted(proposal, pasted), Mapping.NONE));
        }
    }

    /** Stages a workbook and keeps it as it was uploaded. */
    public void upload(ProposalId proposal, IntakeId id, Upload upload) {
        if (intakes.begins(proposal, id)) {
            var table = staging.read(Unread.workbook(proposal, upload.content()), Mapping.NONE);
            intakes.stage(proposal, id, upload, table);
        }
    }

    /** Reads the table again as the person says; what came in stays. */
    public void map(IntakeId id, Mapping mapping) {
        intakes.stageAgain(id, staging.read(intakes.unread(id), mapping), mapping);
    }

    /** A workbook as it was uploaded. */
    public record Upload(String name, byte[] content) {

        public Upload {
            Objects.requireNonNull(content);
        }
    }
}
