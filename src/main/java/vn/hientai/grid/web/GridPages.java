package vn.hientai.grid.web;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.ProposalQueries;
import vn.hientai.demand.ReturnDetails;
import vn.hientai.demand.ReturnQueries;
import vn.hientai.demand.web.LineChoices;
import vn.hientai.demand.web.PolicyWords;
import vn.hientai.demand.web.Suggestions;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What the page of the grid shows: the rows, the choices, what they add up to, and the way back. */
@Component
class GridPages {

    private static final int LEAST_ROWS = 10;
    private static final int EMPTY_ROWS = 3;

    private final ProposalQueries queries;
    private final ReturnQueries returns;
    private final PolicyWords policies;
    private final Suggestions suggestions;
    private final CurrentUser user;

    GridPages(
            ProposalQueries queries,
            ReturnQueries returns,
            PolicyWords policies,
            Suggestions suggestions,
            CurrentUser user) {
        this.queries = queries;
        this.returns = returns;
        this.policies = policies;
        this.suggestions = suggestions;
        this.user = user;
    }

    /** The proposal, only for the unit itself: to others it does not exist. */
    ProposalDetails open(ProposalId id) {
        return queries.own(id, user.scope().as(Role.UNIT_OFFICER));
    }

    /** The lines as they are stored now. */
    List<LineDetails> stored(ProposalId id) {
        return queries.draftLines(id, user.scope());
    }

    /** The stored lines as rows, with what was said of them when the answer was given back. */
    List<GridRow> rows(ProposalDetails proposal, List<LineDetails> stored) {
        var comments = comments(proposal);
        return stored.stream()
                .map(line -> GridRow.of(line, comments.get(line.id())))
                .toList();
    }

    /** What the cells of choice offer. */
    LineChoices choices(ProposalDetails proposal) {
        return policies.choices(proposal);
    }

    /** Puts the page together; empty rows come at the end. */
    void show(ProposalDetails proposal, List<GridRow> rows, int emptyRows, Model model) {
        var empty = Math.max(emptyRows, Math.max(EMPTY_ROWS, LEAST_ROWS - rows.size()));
        var all = new ArrayList<>(rows);
        Stream.generate(GridRow::empty).limit(empty).forEach(all::add);
        model.addAttribute("proposal", proposal);
        model.addAttribute("reader", user.accountId());
        model.addAttribute("rows", all);
        model.addAttribute("blank", GridRow.empty());
        model.addAttribute("columns", GridColumn.values());
        model.addAttribute("totals", GridTotals.of(all));
        model.addAttribute("choices", policies.choices(proposal));
        model.addAttribute("suggestions", suggestions);
        model.addAttribute(
                "deadlineLine", DeadlineLine.of(Message.of("proposal.duty"), proposal.due(), proposal.now()));
        model.addAttribute("breadcrumbs", way(proposal));
    }

    private Map<LineId, String> comments(ProposalDetails proposal) {
        return proposal.isToComplete()
                ? returns.latest(proposal.id(), user.scope()).filter(ReturnDetails::stands).stream()
                        .flatMap(returned -> returned.comments().stream())
                        .collect(toMap(ReturnDetails.Comment::line, ReturnDetails.Comment::text))
                : Map.of();
    }

    private static List<Entry> way(ProposalDetails proposal) {
        var letter = proposal.letterNumber();
        var call = letter == null
                ? Message.of("proposal.call", proposal.roundNumber())
                : Message.of("proposal.letter", letter);
        return List.of(
                new Entry(call, "/calls/" + proposal.callId()),
                new Entry(Message.of("proposal.short", proposal.unitName()), "/proposals/" + proposal.id()));
    }
}
