package vn.hientai.intake;

import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.EarlierLines;
import vn.hientai.demand.EarlierLines.Earlier;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.document.FileStore;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitOfficersOnly;

/** Reads intakes and the workbooks around them, for the unit's own officer. */
@Service
@Transactional(readOnly = true)
@UnitOfficersOnly
public class IntakeQueries {

    private final IntakeStore store;
    private final Staging staging;
    private final Undoing undoing;
    private final EarlierLines earlier;
    private final LineOfferStore offers;
    private final ProposalQueries proposals;
    private final FileStore files;
    private final TableColumns columns;
    private final MessageSource messages;
    private final CurrentUser user;

    IntakeQueries(
            IntakeStore store,
            Staging staging,
            Undoing undoing,
            EarlierLines earlier,
            LineOfferStore offers,
            ProposalQueries proposals,
            FileStore files,
            TableColumns columns,
            MessageSource messages,
            CurrentUser user) {
        this.store = store;
        this.staging = staging;
        this.undoing = undoing;
        this.earlier = earlier;
        this.offers = offers;
        this.proposals = proposals;
        this.files = files;
        this.columns = columns;
        this.messages = messages;
        this.user = user;
    }

    /** What a unit brought in so far, and what stands of it. */
    public IntakeList list(ProposalId id) {
        var proposal = staging.details(id);
        return new IntakeList(
                proposal,
                store.of(id),
                earlier.before(id).orElse(null),
                offers.open(id).orElse(null));
    }

    /** An intake with what taking it would do now. */
    public IntakePreview preview(IntakeId id) {
        var intake = find(id);
        var proposal = staging.details(intake.proposal());
        return new IntakePreview(
                intake,
                proposal,
                store.table(id),
                store.mapping(id),
                staging.plan(intake),
                staging.terms(proposal),
                intake.isTaken() && undoing.isPossible(intake));
    }

    /** The workbook a unit fills in: its lines as they are now, lists, notes and a guide. */
    public byte[] workbook(ProposalId id) {
        var proposal = staging.details(id);
        return new IssuedWorkbook(proposal, columns, staging.terms(proposal))
                .write(proposals.draftLines(id, user.scope()));
    }

    /** The uploaded workbook with one more column: what is wrong with each row. */
    public Returned withFaults(IntakeId id) {
        var intake = find(id);
        if (intake.file() == null) {
            throw new RuleViolation("intake.no-file");
        }
        var file = files.open(Objects.requireNonNull(intake.file()));
        var content =
                new FaultColumn(messages).add(file.content(), store.table(id).name(), staging.plan(intake));
        return new Returned(file.details().name(), content);
    }

    private Intake find(IntakeId id) {
        return Optional.of(id)
                .flatMap(store::find)
                .filter(intake -> staging.details(intake.proposal()).ownUnit())
                .orElseThrow(() -> new NotFound(id));
    }

    /**
     * What a unit brought in.
     *
     * @param earlier the round whose lines can be a start, null when there is none
     * @param offer lines of another unit that can be a start, null when there are none
     */
    public record IntakeList(
            ProposalDetails proposal,
            List<Intake> intakes,
            @Nullable Earlier earlier,
            @Nullable LineOffer offer) {

        /** The one that was taken last and not taken back. */
        public Optional<Intake> inForce() {
            return Intake.inForce(intakes);
        }
    }

    /** A workbook with its fault column. */
    public record Returned(String name, byte[] content) {}
}
