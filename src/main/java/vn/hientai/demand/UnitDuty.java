package vn.hientai.demand;

import java.time.Instant;
import java.util.Optional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/**
 * How one addressed unit stands against its deadline.
 *
 * @param window until when it may write
 * @param number of the deadline in force, 1 for the first
 * @param nextTier the deadline before which every new one of the unit must lie
 * @param coordinated whether the reader coordinates the unit in this call now
 */
public record UnitDuty(
        ProposalId id,
        String unitCode,
        String unitName,
        Bloc bloc,
        BoardStatus status,
        Window window,
        int number,
        Deadline nextTier,
        boolean coordinated) {

    public Deadline deadline() {
        return window.deadline();
    }

    /** Whether it sent or declared something that stands, as far as the reader may know. */
    public boolean hasAnswered() {
        return switch (status) {
            case SUBMITTED, RECEIVED, RETURNED, RETURN_LAPSED, ACCEPTED, NIL_DECLARED -> true;
            case NOT_OPENED, OPENED, DRAFT, DEEMED_NIL, NOT_HANDED_OVER, UNIT_CLOSED -> false;
        };
    }

    /** Why the unit can't get this later deadline now, in the words with which it would be refused. */
    public Optional<Message> hindrance(Deadline later, Instant now) {
        if (later.hasPassedAt(now) || !later.at().isAfter(deadline().at())) {
            return Optional.of(Message.of("deadline.not-later", unitName, deadline()));
        }
        return later.at().isBefore(nextTier.at())
                ? Optional.empty()
                : Optional.of(Message.of("deadline.after-next-tier", nextTier));
    }
}
