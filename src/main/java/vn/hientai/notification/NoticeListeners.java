package vn.hientai.notification;

import java.util.List;
import java.util.Objects;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;
import vn.hientai.demand.AnsweringUnits;
import vn.hientai.demand.BranchHandedOver;
import vn.hientai.demand.BranchOpened;
import vn.hientai.demand.CallCorrected;
import vn.hientai.demand.CallPublished;
import vn.hientai.demand.CallRevoked;
import vn.hientai.demand.DeadlineExtended;
import vn.hientai.demand.OutcomesWritten;
import vn.hientai.demand.PaperEntered;
import vn.hientai.demand.ProposalReturned;
import vn.hientai.demand.UnitsAdded;
import vn.hientai.shared.Bloc;

/**
 * Hears what happened in rounds, after its transaction and in one of its own, on the same thread and so at the same
 * official time. An event that could not be heard stays in the registry and comes again; nothing is told twice.
 */
@Component
@Transactional(propagation = Propagation.REQUIRES_NEW)
class NoticeListeners {

    private final AnsweringUnits units;
    private final Telling telling;

    NoticeListeners(AnsweringUnits units, Telling telling) {
        this.units = units;
        this.telling = telling;
    }

    @TransactionalEventListener
    void published(CallPublished event) {
        telling.units(units.ofCall(event.call()), unit -> Happening.once(NoticeKind.PUBLISHED));
    }

    @TransactionalEventListener
    void unitsAdded(UnitsAdded event) {
        telling.units(units.of(event.proposals()), unit -> Happening.once(NoticeKind.PUBLISHED));
    }

    @TransactionalEventListener
    void branchOpened(BranchOpened event) {
        var ofBranch = units.ofCall(event.call()).stream()
                .filter(unit -> unit.bloc() == Bloc.PARTY)
                .toList();
        telling.units(ofBranch, Happening::branchOpened);
    }

    @TransactionalEventListener
    void handedOver(BranchHandedOver event) {
        telling.handedOver(units.ofCall(event.call()));
    }

    @TransactionalEventListener
    void corrected(CallCorrected event) {
        telling.units(units.ofCall(event.call()), unit -> Happening.corrected(event.correction()));
    }

    @TransactionalEventListener
    void revoked(CallRevoked event) {
        telling.units(units.ofCall(event.call()), unit -> Happening.once(NoticeKind.REVOKED));
    }

    @TransactionalEventListener
    void returned(ProposalReturned event) {
        telling.units(units.of(List.of(event.proposal())), Happening::returned);
    }

    @TransactionalEventListener
    void extended(DeadlineExtended event) {
        telling.units(units.of(event.proposals()), Happening::extended);
    }

    @TransactionalEventListener
    void paperEntered(PaperEntered event) {
        var entered = units.of(List.of(event.proposal()));
        telling.units(entered, Happening::paperEntered);
        telling.coordinators(entered, Happening::paperEntered);
    }

    @TransactionalEventListener
    void outcomesWritten(OutcomesWritten event) {
        var closed = units.of(event.proposals());
        telling.units(closed, unit -> Happening.closed(unit, Objects.requireNonNull(unit.outcome())));
        telling.outcomes(closed);
    }
}
