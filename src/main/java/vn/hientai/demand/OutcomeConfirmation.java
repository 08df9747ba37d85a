package vn.hientai.demand;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** Marks the outcomes of a call as confirmed with its closing sheet; whoever decides checks who may. */
@Service
@Transactional(propagation = Propagation.MANDATORY)
@CalledByModules
public class OutcomeConfirmation {

    private final OfficialTime time;
    private final HeldCalls calls;
    private final Closing closing;

    OutcomeConfirmation(OfficialTime time, HeldCalls calls, Closing closing) {
        this.time = time;
        this.calls = calls;
        this.closing = closing;
    }

    /**
     * Holds the call alone, writes what is due, and notes the confirmation; refused while a unit can still write.
     * Whatever is entered from paper or extended later is refused or asks for a new confirmation.
     */
    public void confirm(CallId id) {
        var now = time.now();
        var call = calls.alone(id);
        if (call.areOutcomesConfirmed()) {
            throw new RuleViolation("sheet.already-confirmed");
        }
        calls.proposalsOf(id).stream()
                .filter(proposal -> proposal.window().isOpenAt(now))
                .findFirst()
                .ifPresent(proposal -> {
                    throw new RuleViolation("sheet.unit-can-write", proposal.unitName(), proposal.window());
                });
        closing.close(id);
        call.confirmOutcomes(now);
        calls.save(call, List.of());
    }
}
