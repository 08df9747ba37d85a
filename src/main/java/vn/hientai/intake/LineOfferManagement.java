package vn.hientai.intake;

import java.util.List;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.Intake.By;
import vn.hientai.intake.LineOffer.Answer;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.UnitOfficersOnly;

/** How a coordinator offers a unit the lines of another one, and how the unit answers. Nobody's lines are written. */
@Service
@Transactional
public class LineOfferManagement {

    private static final String RECORD = "proposal";

    private final LineOfferQueries queries;
    private final LineOfferStore store;
    private final Staging staging;
    private final OfficialTime time;
    private final AuditTrail audit;
    private final CurrentUser user;

    LineOfferManagement(
            LineOfferQueries queries,
            LineOfferStore store,
            Staging staging,
            OfficialTime time,
            AuditTrail audit,
            CurrentUser user) {
        this.queries = queries;
        this.store = store;
        this.staging = staging;
        this.time = time;
        this.audit = audit;
        this.user = user;
    }

    /** Offers what a unit of the same call sent; an open offer gives way. The same identity twice is the same offer. */
    @CoordinatorsOnly
    public void offer(ProposalId proposal, LineOfferId id, ProposalId source) {
        var choice = queries.choice(proposal);
        var known = store.find(id);
        if (known.isPresent()) {
            if (!known.get().proposal().equals(proposal)) {
                throw new NotFound(id);
            }
            return;
        }
        if (choice.hindrance() != null) {
            throw new RuleViolation(choice.hindrance().code());
        }
        var unit = choice.sources().stream()
                .filter(row -> row.id().equals(source))
                .findFirst()
                .orElseThrow(() -> new RuleViolation("line-offer.not-sent"));
        store.answer(proposal, Answer.REPLACED, by());
        var offer =
                new LineOffer(id, proposal, source, unit.snapshot(), unit.unitName(), unit.lines(), by(), null, null);
        store.add(offer, user.username());
        audit.record(described("line-offer.made", proposal, offer).with("unit", unit.unitName()));
        audit.record(described("line-offer.shown", source, offer)
                .with("unit", choice.proposal().unitName()));
    }

    /** Does without what was offered; the draft was never touched. */
    @UnitOfficersOnly
    public void decline(ProposalId proposal) {
        staging.details(proposal);
        var offer = store.open(proposal);
        if (offer.isPresent() && store.answer(proposal, Answer.DECLINED, by())) {
            audit.record(described("line-offer.declined", proposal, offer.get())
                    .with("unit", offer.get().unitName()));
        }
    }

    private By by() {
        return new By(user.displayName(), time.now());
    }

    private static AuditEntry described(String act, ProposalId proposal, LineOffer offer) {
        return new AuditEntry(act, RECORD, proposal.toString(), List.of()).with("lines", offer.lines());
    }
}
