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
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;

/** How a commune's coordinator prepares its call: of a round the commune leads itself, or in one of the city. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class CallManagement {

    private final CallAccess access;
    private final RoundRepository rounds;
    private final LegalDocumentManagement documents;
    private final FileStore files;
    private final CallTrail trail;

    CallManagement(
            CallAccess access,
            RoundRepository rounds,
            LegalDocumentManagement documents,
            FileStore files,
            CallTrail trail) {
        this.access = access;
        this.rounds = rounds;
        this.documents = documents;
        this.files = files;
        this.trail = trail;
    }

    /** Enters a call from the commune's letter: makes the round, registers the letter, keeps both as a draft. */
    public CallId draft(DraftCall command) {
        var commune = access.commune();
        var frame = command.frame();
        var sequence = rounds.lastSequence(commune.id(), frame.year()) + 1;
        return enter(commune, rounds.save(Round.ledByCommune(commune, sequence, frame)), command);
    }

    /**
     * Enters a commune's call in a round the city leads; what the round fixes is taken from it. The caller has checked
     * that the commune is expected, and holds what another coordinator of it would need.
     */
    @CalledByModules
    public CallId draftIn(RoundId id, UnitDetails commune, ChainedCall command) {
        var round = rounds.findById(id).orElseThrow(() -> new NotFound(id));
        return enter(commune, round, command.in(round.frame()));
    }

    private CallId enter(UnitDetails commune, Round round, DraftCall command) {
        var letter = documents.register(command.letter());
        var call = new Call(round.id(), commune, letter, command.deadline(), command.communeDeadline());
        call.follow(access.earlierCalls(round.id(), commune.id()));
        save(call, round, command);
        trail.drafted(call, round, command);
        return call.id();
    }

    /**
     * Changes what was entered, while the call is a draft. What a round of the city fixes stays, whatever was entered.
     *
     * @param version the version the person saw
     */
    public void change(CallId id, long version, DraftCall command) {
        var call = access.draft(id, version);
        var round = rounds.findById(call.roundId()).orElseThrow();
        var before = trail.asStored(call, round);
        var entered = round.isLedByCity()
                ? new ChainedCall(command.letter(), command.deadline(), call.communeDeadline(), command.handover())
                        .in(round.frame())
                : command;
        round.retitle(entered.title(), entered.horizonFrom(), entered.horizonTo());
        rounds.save(round);
        documents.update(call.letterId(), entered.letter());
        call.reschedule(entered.deadline(), entered.communeDeadline());
        save(call, round, entered);
        trail.changed(id, before, entered);
    }

    /** Chooses the units the call addresses; units outside the commune are refused. */
    public void address(CallId id, long version, Set<UnitId> units) {
        var call = access.draft(id, version);
        access.requireWithinCommune(call.communeId(), units);
        var before = call.addressees();
        call.address(units);
        access.save(call);
        trail.readdressed(id, before, units);
    }

    /** Sets what a sending needs beside its lines: the approval of the unit's head, the signed scan. */
    public void ask(CallId id, long version, boolean headApproval, boolean signedScan) {
        var call = access.draft(id, version);
        var headBefore = call.needsHeadApproval();
        var scanBefore = call.needsSignedScan();
        call.ask(headApproval, signedScan);
        access.save(call);
        trail.asked(id, headBefore, headApproval, scanBefore, signedScan);
    }

    /** Attaches the resolution the units shall read. */
    public void attachResolution(CallId id, long version, String name, InputStream content) {
        var call = access.draft(id, version);
        var file = files.store(name, content, FileRule.SCAN);
        var before = call.resolution();
        call.attachResolution(file);
        access.save(call);
        trail.attached(id, before, file);
    }

    private void save(Call call, Round round, DraftCall command) {
        call.branchUntil(command.handover());
        var number = command.letter().number();
        call.findableAs(command.title(), round.number(), number == null ? "" : number);
        access.save(call);
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

    /**
     * A call as it is entered in a round of the city.
     *
     * @param letter the commune's letter with what it cites
     * @param deadline until when units answer
     * @param communeDeadline the city's deadline for the commune
     * @param handover before when the Party branch hands over its own part, null for a common call
     */
    public record ChainedCall(
            RegisterDocument letter,
            Deadline deadline,
            Deadline communeDeadline,
            @Nullable Deadline handover) {

        DraftCall in(Round.Frame frame) {
            return new DraftCall(
                    frame.policyCode(),
                    frame.title(),
                    frame.year(),
                    frame.horizonFrom(),
                    frame.horizonTo(),
                    letter,
                    deadline,
                    communeDeadline,
                    handover);
        }
    }
}
