package vn.hientai.paperentry;

import java.io.InputStream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.document.FileId;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.RuleViolation;

/** How a coordinator enters what a unit handed in on paper, and hands it to a second person. */
@Service
@Transactional
@CoordinatorsOnly
public class PaperManagement {

    private static final String RECORD = "paper";

    private final PaperAccess access;
    private final PaperLineRepository lines;
    private final FileStore files;
    private final AuditTrail audit;

    PaperManagement(PaperAccess access, PaperLineRepository lines, FileStore files, AuditTrail audit) {
        this.access = access;
        this.lines = lines;
        this.files = files;
        this.audit = audit;
    }

    /** Begins the entry of a paper; the same identity twice is the same entry. */
    public PaperEntryId enter(ProposalId proposalId, EnterPaper command) {
        var person = access.person();
        var proposal = access.proposal(proposalId);
        var known = access.known(command.id());
        if (known.isPresent()) {
            return repeated(known.get(), proposalId, person);
        }
        requireAllowed(proposal, command, person);
        var entry = new PaperEntry(command.id(), proposal, store(command.scan()), command.arrival(), person);
        entry.replaces(command.seen(), proposal.stands() ? command.replaceReason() : null);
        access.save(entry);
        audit.record(described("paper.entered", entry.id(), command.arrival()).with("proposal", proposalId));
        return entry.id();
    }

    /** Writes the facts of the arrival anew, with another scan where one is given. */
    public void change(PaperEntryId id, long version, PaperArrival arrival, @Nullable Scan scan) {
        var person = access.person();
        var held = access.editable(id);
        var entry = held.entry();
        entry.expectVersion(version);
        arrival.requireInTime(held.proposal().deadline(), person.at());
        entry.change(arrival, scan == null ? null : store(scan));
        access.save(entry);
        audit.record(described("paper.changed", id, arrival));
    }

    /** Hands it to the second person. */
    public void handOver(PaperEntryId id, long version) {
        var person = access.person();
        var held = access.editable(id);
        var entry = held.entry();
        entry.expectVersion(version);
        entry.arrival().requireInTime(held.proposal().deadline(), person.at());
        entry.handOver(lines.existsByPaperId(id));
        access.save(entry);
        audit.record(AuditEntry.of("paper.handed-over", RECORD, id));
    }

    /** Takes it back to mend it. */
    public void resume(PaperEntryId id, long version) {
        var person = access.person();
        var held = access.coordinated(id);
        held.proposal().requireOpen();
        held.entry().expectVersion(version);
        held.entry().resume(person.username());
        requireOnlyOne(held.proposal(), held.entry());
        access.save(held.entry());
        audit.record(AuditEntry.of("paper.resumed", RECORD, id));
    }

    /** Gives the entry up; who coordinates the unit may, also when somebody else began it. */
    public void cancel(PaperEntryId id, long version) {
        var entry = access.coordinated(id).entry();
        entry.expectVersion(version);
        entry.cancel();
        access.save(entry);
        audit.record(AuditEntry.of("paper.cancelled", RECORD, id));
    }

    private static PaperEntryId repeated(PaperEntry known, ProposalId proposal, PaperPerson person) {
        if (!known.proposalId().equals(proposal) || !known.isOf(person.username())) {
            throw new RuleViolation("paper.key-reused");
        }
        return known.id();
    }

    private void requireAllowed(HeldProposal proposal, EnterPaper command, PaperPerson person) {
        proposal.requireOpen();
        requireOnlyOne(proposal, null);
        proposal.requireKnown(command.seen(), command.replaceReason());
        command.arrival().requireInTime(proposal.deadline(), person.at());
    }

    private void requireOnlyOne(HeldProposal proposal, @Nullable PaperEntry own) {
        if (access.hasOtherOpen(proposal.id(), own)) {
            throw new RuleViolation("paper.another-open");
        }
    }

    private FileId store(Scan scan) {
        return files.store(scan.name(), scan.content(), FileRule.SCAN);
    }

    private static AuditEntry described(String act, PaperEntryId id, PaperArrival arrival) {
        return AuditEntry.of(act, RECORD, id)
                .with("arrivalNumber", arrival.arrivalNumber())
                .with("arrivedAt", arrival.arrivedAt())
                .with("channel", arrival.channel())
                .with("kind", arrival.kind());
    }

    /**
     * A paper as it is entered.
     *
     * @param id issued by the server with the form
     * @param seen number of the unit's latest snapshot the person saw, 0 for none
     * @param replaceReason why the paper replaces what stands; null where nothing does
     */
    public record EnterPaper(
            PaperEntryId id,
            PaperArrival arrival,
            Scan scan,
            int seen,
            @Nullable String replaceReason) {}

    /** A scan as it was uploaded. */
    public record Scan(String name, InputStream content) {}
}
