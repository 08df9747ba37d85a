package vn.hientai.intake;

import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.DraftSources;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;

/** Tells the page of a proposal which table stands in its draft, and which one it could start with. */
@Component
@Transactional(readOnly = true)
class IntakesInForce implements DraftSources {

    private final IntakeStore store;
    private final LineOfferStore offers;

    IntakesInForce(IntakeStore store, LineOfferStore offers) {
        this.store = store;
        this.offers = offers;
    }

    @Override
    public Optional<Source> inForce(ProposalId proposal) {
        return Intake.inForce(store.of(proposal))
                .map(intake -> new Source(
                        "/intakes/" + intake.id(),
                        intake.name().isEmpty()
                                ? Message.of("intake.source." + intake.source())
                                : Message.of("as-is", intake.name()),
                        intake.sent().name(),
                        intake.sent().at()));
    }

    @Override
    public Optional<Offer> offered(ProposalId proposal) {
        return offers.open(proposal)
                .map(offer -> new Offer(
                        "/proposals/" + proposal + "/intakes#offered",
                        offer.unitName(),
                        offer.lines(),
                        offer.offered().name(),
                        offer.offered().at()));
    }
}
