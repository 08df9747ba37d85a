package vn.hientai.demand;

import java.util.Collection;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.Deadline;

/**
 * What a round the city leads needs of demand: the frame its calls stand in, and the city's deadline of each call. One
 * transaction with the act of the city, because a commune may never have a call without its round, or see another
 * deadline than the city granted.
 */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class CityLedRounds {

    private final RoundRepository rounds;
    private final CallRepository calls;

    CityLedRounds(RoundRepository rounds, CallRepository calls) {
        this.rounds = rounds;
        this.calls = calls;
    }

    /** Makes the round communes chain their calls to; its number. */
    public String open(OpenRound command) {
        var city = command.city();
        var sequence = rounds.lastSequence(city.id(), command.year()) + 1;
        return rounds.save(Round.ledByCity(command.id(), city, sequence, command.frame()))
                .number();
    }

    /**
     * Gives the calls of these communes a later deadline of the city, also drafts. Takes each call's row alone, as the
     * closing does.
     */
    public void extend(RoundId round, Collection<UnitId> communes, Deadline later) {
        var ids = communes.stream().map(UnitId::toString).toArray(String[]::new);
        for (var call : calls.lockOfRound(round.value(), ids)) {
            call.extendCommune(later);
            calls.save(call);
        }
    }

    /**
     * A round as the city publishes it.
     *
     * @param id its identity, known before
     * @param year the year of the demand
     * @param horizonFrom first year of the whole period
     * @param horizonTo last year of the whole period
     */
    public record OpenRound(
            RoundId id, UnitDetails city, String policyCode, String title, int year, int horizonFrom, int horizonTo) {

        Round.Frame frame() {
            return new Round.Frame(policyCode, title, year, horizonFrom, horizonTo);
        }
    }
}
