package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;

/**
 * A proposal as its pages show it.
 *
 * @param lastSnapshot number of the latest snapshot, 0 before the first; the one that stands, if {@link #stands()}
 * @param window until when the unit may write
 * @param communeDeadline until when the commune answers the city
 * @param asked what the call asks of the unit beside its lines
 * @param revoked whether the call was taken back
 * @param ownUnit whether the reader belongs to the unit (and not to who serves or inspects it)
 * @param unitEnd what became of the unit, null while it exists
 * @param now the official time at which it was read
 */
public record ProposalDetails(
        ProposalId id,
        CallId callId,
        String unitCode,
        String unitName,
        Bloc bloc,
        ProposalState state,
        int lastSnapshot,
        @Nullable Instant firstOpenedAt,
        String title,
        String roundNumber,
        String policyCode,
        int year,
        int horizonFrom,
        int horizonTo,
        String communeName,
        @Nullable String letterNumber,
        Window window,
        Deadline communeDeadline,
        boolean revoked,
        Asked asked,
        boolean ownUnit,
        @Nullable UnitEnd unitEnd,
        Instant now) {

    /** The same under the name the unit had when it sent: papers keep it. */
    public ProposalDetails asOf(ReceiptDetails receipt) {
        return new ProposalDetails(
                id,
                callId,
                unitCode,
                receipt.unitName(),
                bloc,
                state,
                lastSnapshot,
                firstOpenedAt,
                title,
                roundNumber,
                policyCode,
                year,
                horizonFrom,
                horizonTo,
                communeName,
                letterNumber,
                window,
                communeDeadline,
                revoked,
                asked,
                ownUnit,
                unitEnd,
                now);
    }

    /**
     * What the call asks of a unit beside its lines.
     *
     * @param headApproval the approval of its head before a sending
     * @param signedScan the signed scan with a sending
     * @param study to disseminate the resolution it brings
     */
    public record Asked(boolean headApproval, boolean signedScan, boolean study) {}

    /**
     * What became of a unit that is no more.
     *
     * @param heirName who goes on in the end, null if nobody
     * @param heirProposal what that one answers to the same call, null if it is not addressed
     * @param readByHeir whether the reader reads it only because the reader's unit goes on
     */
    public record UnitEnd(
            @Nullable String heirName, @Nullable ProposalId heirProposal, boolean readByHeir) {}

    /** Whether the reader's unit took over from the unit: it reads everything and writes nothing. */
    public boolean isReadByHeir() {
        return unitEnd != null && unitEnd.readByHeir();
    }

    /** Whether it is the reader's to keep: of the own unit, or of one it took over. */
    public boolean isOfReader() {
        return ownUnit || isReadByHeir();
    }

    /** Whether the commune holds a sending or a nil declaration. */
    public boolean stands() {
        return state.stands();
    }

    /** The deadline in force for the unit. */
    public Deadline deadline() {
        return window.deadline();
    }

    /** The instant before which the unit must act: its deadline, or the due instant of a return. */
    public Deadline due() {
        return window.end();
    }

    /** Whether the unit was merged or dissolved before it answered. */
    public boolean isUnitClosed() {
        return state == ProposalState.UNIT_CLOSED;
    }

    /** Its state in a word: silence past the deadline and an unanswered return have words of their own. */
    public String standing() {
        if (isDeemedNil()) {
            return "DEEMED_NIL";
        }
        return isReturnLapsed() ? "RETURN_LAPSED" : state.name();
    }

    public boolean isOpen() {
        return !revoked && !isUnitClosed() && unitEnd == null && due().isOpenAt(now);
    }

    /** Whether it was given back and still can be completed. */
    public boolean isToComplete() {
        return state == ProposalState.RETURNED && isOpen();
    }

    /** Whether it was given back and the unit stayed silent: the last sending stands. */
    public boolean isReturnLapsed() {
        return state == ProposalState.RETURNED && due().hasPassedAt(now);
    }

    /** Whether lines can be written: own unit, in time, not sent. */
    public boolean canEdit() {
        return ownUnit && isOpen() && state.isEditable();
    }

    public boolean canWithdraw() {
        return ownUnit && isOpen() && (state == ProposalState.SUBMITTED || state == ProposalState.NIL_DECLARED);
    }

    /** Whether silence until the deadline already counts as «coi như không có nhu cầu». */
    public boolean isDeemedNil() {
        return !revoked && !isUnitClosed() && due().hasPassedAt(now) && !stands();
    }

    public boolean isSent() {
        return stands() && state != ProposalState.NIL_DECLARED;
    }

    public boolean isNilDeclared() {
        return state == ProposalState.NIL_DECLARED;
    }

    /** Whether a coordinator can take it for work. */
    public boolean isReceivable() {
        return state == ProposalState.SUBMITTED || isReturnLapsed();
    }

    /** Whether a coordinator can give it back to be completed: its unit must exist to do so. */
    public boolean isReturnable() {
        return !revoked && unitEnd == null && stands() && !isToComplete();
    }

    /** Whether a coordinator can take it into the consolidation. */
    public boolean isAcceptable() {
        return state == ProposalState.RECEIVED;
    }
}
