package vn.hientai.intake;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.LineBatch;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.Intake.By;
import vn.hientai.intake.Intake.Done;
import vn.hientai.intake.IntakeReading.Upload;
import vn.hientai.intake.IntakeStore.Original;
import vn.hientai.intake.LineOffer.Answer;
import vn.hientai.intake.Staging.Lines;
import vn.hientai.intake.Staging.Unread;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitOfficersOnly;

/** How a unit's officer brings in many lines: staged first, taken as it was shown, taken back as long as it stands. */
@Service
@Transactional
@UnitOfficersOnly
public class IntakeManagement {

    private static final String RECORD = "proposal";

    private final OfficialTime time;
    private final LineBatch batch;
    private final Staging staging;
    private final IntakeStore store;
    private final LineOfferStore offers;
    private final Undoing undoing;
    private final AuditTrail audit;
    private final CurrentUser user;

    IntakeManagement(
            OfficialTime time,
            LineBatch batch,
            Staging staging,
            IntakeStore store,
            LineOfferStore offers,
            Undoing undoing,
            AuditTrail audit,
            CurrentUser user) {
        this.time = time;
        this.batch = batch;
        this.staging = staging;
        this.store = store;
        this.offers = offers;
        this.undoing = undoing;
        this.audit = audit;
        this.user = user;
    }

    /** Whether an intake is new and may begin: asked before what came in is read, and again when it is staged. */
    boolean begins(ProposalId proposal, IntakeId id) {
        batch.admit(proposal);
        var known = store.find(id);
        if (known.isPresent() && !known.get().proposal().equals(proposal)) {
            throw new NotFound(id);
        }
        return known.isEmpty();
    }

    /** Stages what was pasted; the same identity twice is the same intake. */
    void stage(ProposalId proposal, IntakeId id, Original pasted, StagedTable table) {
        if (begins(proposal, id)) {
            var text = Objects.requireNonNullElse(pasted.text(), "");
            var sha256 = Plan.sha256(text.getBytes(StandardCharsets.UTF_8));
            add(new Arrival(proposal, id, IntakeSource.PASTE, "", sha256), pasted, table);
        }
    }

    /** Stages a workbook and keeps it as it was uploaded. */
    void stage(ProposalId proposal, IntakeId id, Upload upload, StagedTable table) {
        if (begins(proposal, id)) {
            var file = staging.store(upload);
            var intake = intake(new Arrival(proposal, id, IntakeSource.WORKBOOK, file.name(), file.sha256()));
            store.add(intake.with(file.id()), user.username(), Original.NONE, table);
            audit.record(staged(intake));
        }
    }

    /** Stages what the unit sent in an earlier round. */
    public void fromEarlier(ProposalId proposal, IntakeId id) {
        if (begins(proposal, id)) {
            add(proposal, id, IntakeSource.EARLIER, staging.earlier(proposal));
        }
    }

    /** Stages what another unit sent and the coordinator offers. */
    public void fromOffer(ProposalId proposal, IntakeId id) {
        if (begins(proposal, id)) {
            add(proposal, id, IntakeSource.OFFERED, staging.offered(proposal));
        }
    }

    /** What came in, to be read again. */
    Unread unread(IntakeId id) {
        var intake = admitted(id);
        requirePreviewed(intake);
        return staging.unread(intake);
    }

    /** Stages what was read again; what came in stays. */
    void stageAgain(IntakeId id, StagedTable table, Mapping mapping) {
        requirePreviewed(admitted(id));
        store.stageAgain(id, table, mapping);
    }

    /**
     * Takes the lines into the draft; a repeated click changes nothing more.
     *
     * @param fingerprint of the plan the person saw: another one is refused, so that nothing is done unseen
     */
    public void take(IntakeId id, IntakeMode mode, String fingerprint) {
        var intake = admitted(id);
        if (intake.isTaken()) {
            return;
        }
        requirePreviewed(intake);
        var plan = staging.plan(intake);
        var lines = plan.batch(mode);
        if (lines.isEmpty() || plan.changesNothing()) {
            throw new RuleViolation("intake.nothing-to-take");
        }
        if (!plan.fingerprint().equals(fingerprint)) {
            throw new RuleViolation("intake.changed-meanwhile");
        }
        var touches = batch.write(
                intake.proposal(), lines, described("intake.taken", intake).with("mode", mode));
        var done = new Done(
                mode,
                lines.added().size(),
                lines.changed().size(),
                lines.removed().size(),
                plan.count(PlannedLine.Kind.FAULTY));
        store.take(id, done, touches, by(), user.username());
        if (intake.source() == IntakeSource.OFFERED) {
            offers.answer(intake.proposal(), Answer.TAKEN, by());
        }
    }

    /** Gives it up; the draft was never touched. */
    public void discard(IntakeId id) {
        var intake = admitted(id);
        if (intake.state() == IntakeState.DISCARDED) {
            return;
        }
        requirePreviewed(intake);
        store.discard(id, by(), user.username());
        audit.record(described("intake.discarded", intake));
    }

    /** Puts the draft back as it was before, as long as nobody changed one of the lines since. */
    public void undo(IntakeId id) {
        var intake = admitted(id);
        if (intake.state() == IntakeState.UNDONE) {
            return;
        }
        if (!intake.isTaken()) {
            throw new RuleViolation("intake.not-taken");
        }
        batch.write(intake.proposal(), undoing.of(intake), described("intake.undone", intake));
        store.undo(id, by());
    }

    private void add(ProposalId proposal, IntakeId id, IntakeSource source, Lines lines) {
        var sha256 = Plan.sha256(lines.table().json().getBytes(StandardCharsets.UTF_8));
        add(new Arrival(proposal, id, source, lines.name(), sha256), Original.NONE, lines.table());
    }

    private void add(Arrival arrival, Original original, StagedTable table) {
        var intake = intake(arrival);
        store.add(intake, user.username(), original, table);
        audit.record(staged(intake));
    }

    /** An intake of the person's own unit in a time when lines may be written; the proposal's row is held first. */
    private Intake admitted(IntakeId id) {
        var proposal = store.find(id).orElseThrow(() -> new NotFound(id)).proposal();
        batch.admit(proposal);
        return store.lock(id).orElseThrow(() -> new NotFound(id));
    }

    private static void requirePreviewed(Intake intake) {
        if (!intake.isPreviewed()) {
            throw new RuleViolation("intake.decided." + intake.state());
        }
    }

    private Intake intake(Arrival arrival) {
        return new Intake(
                arrival.id(),
                arrival.proposal(),
                arrival.source(),
                null,
                arrival.name(),
                arrival.sha256(),
                IntakeState.PREVIEWED,
                by(),
                null,
                null,
                null);
    }

    private By by() {
        return new By(user.displayName(), time.now());
    }

    private static AuditEntry staged(Intake intake) {
        return described("intake.staged", intake);
    }

    private static AuditEntry described(String act, Intake intake) {
        return new AuditEntry(act, RECORD, intake.proposal().toString(), List.of())
                .with("intake", intake.id())
                .with("lineSource", intake.source())
                .with("file", intake.name().isEmpty() ? null : intake.name())
                .with("sha256", intake.sha256());
    }

    private record Arrival(ProposalId proposal, IntakeId id, IntakeSource source, String name, String sha256) {}
}
