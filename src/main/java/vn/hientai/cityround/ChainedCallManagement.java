package vn.hientai.cityround;

import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallManagement;
import vn.hientai.demand.CallManagement.ChainedCall;
import vn.hientai.demand.RoundId;
import vn.hientai.document.LegalDocumentManagement.RegisterDocument;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/** How a commune starts its call in a round of the city: once, and within the time the city gives it. */
@Service
@Transactional
@CommuneCoordinatorsOnly
public class ChainedCallManagement {

    private final CommunePlaceHold places;
    private final CallManagement calls;
    private final CurrentUser user;

    ChainedCallManagement(CommunePlaceHold places, CallManagement calls, CurrentUser user) {
        this.places = places;
        this.calls = calls;
        this.user = user;
    }

    /**
     * Enters the commune's letter as a draft call in the round. Frame and commune deadline are the round's.
     *
     * @param letter must cite the city's letter
     * @param deadline until when the commune's units answer
     * @param handover before when the Party branch hands over its own part, null for a common call
     */
    public CallId start(RoundId id, RegisterDocument letter, Deadline deadline, @Nullable Deadline handover) {
        var place = places.take(id, user.scope());
        requireOpen(place);
        requireCited(place, letter);
        return calls.draftIn(id, place.unit(), new ChainedCall(letter, deadline, place.deadline(), handover));
    }

    private static void requireOpen(CommunePlace place) {
        if (place.call() != null) {
            throw new RuleViolation("chained-call.exists");
        }
        if (place.isTooEarly()) {
            throw new RuleViolation("chained-call.too-early");
        }
        if (place.isLate()) {
            throw new RuleViolation("chained-call.deadline-passed");
        }
    }

    private static void requireCited(CommunePlace place, RegisterDocument letter) {
        var wanted = place.cityLetter();
        if (wanted != null && letter.citations().stream().noneMatch(each -> each.names(wanted))) {
            throw new RuleViolation("chained-call.city-letter-missing", wanted);
        }
    }
}
