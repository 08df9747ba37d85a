package vn.hientai.demand;

import java.io.InputStream;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.document.FileRule;
import vn.hientai.document.FileStore;
import vn.hientai.document.LegalDocumentManagement;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Deadline;

/** How a commune's coordinator prepares the call of a round the commune leads itself. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class CallManagement {

    private final CallAccess access;
    private final RoundRepository rounds;
    private final LegalDocumentManagement documents;
    private final FileStore files;
    private final AuditTrail audit;

    CallManagement(
            CallAccess access,
            RoundRepository rounds,
            LegalDocumentManagement documents,
            FileStore files,
            AuditTrail audit) {
        this.access = access;
        this.rounds = rounds;
        this.documents = documents;
        this.files = files;
        this.audit = audit;
    }

    /** Enters a call from the commune's letter: makes the round, registers the letter, keeps both as a draft. */
    public CallId draft(DraftCall command) {
        var commune = access.commune();
        var frame = command.frame();
        var sequence = rounds.lastSequence(commune.id(), frame.year()) + 1;
        var round = rounds.save(Round.ledByCommune(commune, sequence, frame));
        var letter = documents.register(command.letter());
        var call = new Call(round.id(), commune, letter, command.deadline(), command.communeDeadline());
        save(call, round, command);
        audit.record(described("call.drafted", call, command).with("round", round.number()));
        return call.id();
    }

    /**
     * Changes what was entered, while the call is a draft.
     *
     * @param version the version the person saw
     */
    public void change(CallId id, long version, DraftCall command) {
        var call = access.draft(id, version);
        var round = rounds.findById(call.roundId()).orElseThrow();
        round.retitle(command.title(), command.horizonFrom(), command.horizonTo());
        rounds.save(round);
        documents.update(call.letterId(), command.letter());
        call.reschedule(command.deadline(), command.communeDeadline());
        save(call, round, command);
        audit.record(described("call.changed", call, command));
    }

    /** Chooses the units the call addresses; units outside the commune are refused. */
    public void address(CallId id, long version, Set<UnitId> units) {
        var call = access.draft(id, version);
        access.requireWithinCommune(call.communeId(), units);
        call.address(units);
        access.save(call);
        audit.record(AuditEntry.of("call.changed", "call", id).with("addressees", units.size()));
    }

    /** Attaches the resolution the units shall read. */
    public void attachResolution(CallId id, long version, String name, InputStream content) {
        var call = access.draft(id, version);
        var file = files.store(name, content, FileRule.SCAN);
        call.attachResolution(file);
        access.save(call);
        audit.record(AuditEntry.of("call.changed", "call", id).with("resolution", file));
    }

    private void save(Call call, Round round, DraftCall command) {
        call.branchUntil(command.handover());
        var number = command.letter().number();
        call.findableAs(command.title(), round.number(), number == null ? "" : number);
        access.save(call);
    }

    private static AuditEntry described(String act, Call call, DraftCall command) {
        return AuditEntry.of(act, "call", call.id())
                .with("letter", command.letter().number())
                .with("deadline", command.deadline().at())
                .with("communeDeadline", command.communeDeadline().at())
                .with(
                        "handover",
                        command.handover() == null ? null : command.handover().at());
    }

    /**
     * A call as it is entered from the letter.
     *
     * @param policyCode the resolution, as the policy list names it
     * @param year the year of the demand
     * @param horizonFrom first year of the whole period
     * @param horizonTo last year of the whole period
     * @param letter the commune's letter with what it cites
     * @param deadline until when units answer
     * @param communeDeadline until when the commune answers the city
     * @param handover before when the Party branch hands over its own part, null for a common call
     */
    public record DraftCall(
            String policyCode,
            String title,
            int year,
            int horizonFrom,
            int horizonTo,
            RegisterDocument letter,
            Deadline deadline,
            Deadline communeDeadline,
            @Nullable Deadline handover) {

        /** A common call. */
        public DraftCall(
                String policyCode,
                String title,
                int year,
                int horizonFrom,
                int horizonTo,
                RegisterDocument letter,
                Deadline deadline,
                Deadline communeDeadline) {
            this(policyCode, title, year, horizonFrom, horizonTo, letter, deadline, communeDeadline, null);
        }

        Round.Frame frame() {
            return new Round.Frame(policyCode, title, year, horizonFrom, horizonTo);
        }
    }
}
