package vn.hientai.intake.web;

import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.LineOfferQueries;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Navigation.Entry;
import vn.hientai.shared.web.Option;

/** What the page of an offer shows: the unit, whose lines can be offered, and what was offered before. */
@Component
class LineOfferPages {

    private final LineOfferQueries offers;

    LineOfferPages(LineOfferQueries offers) {
        this.offers = offers;
    }

    void choice(ProposalId id, Model model) {
        var choice = offers.choice(id);
        var proposal = choice.proposal();
        model.addAttribute("choice", choice);
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "units", choice.sources().stream().map(LineOfferPages::option).toList());
        model.addAttribute(
                "breadcrumbs",
                List.of(
                        new Entry(Message.of("proposal.board"), "/calls/" + proposal.callId() + "/board"),
                        new Entry(Message.of("proposal.short", proposal.unitName()), "/proposals/" + id)));
    }

    private static Option option(BoardRow row) {
        return new Option(
                row.id().toString(),
                Message.of("line-offer.unit", row.unitName(), row.lines(), row.quantityYear(), row.quantityPeriod()));
    }
}
