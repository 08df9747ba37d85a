package vn.hientai.paperentry.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.web.LineTable;
import vn.hientai.demand.web.PolicyWords;
import vn.hientai.paperentry.PaperDetails;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperQueries;
import vn.hientai.paperentry.PaperStart;
import vn.hientai.paperentry.Rival;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What the pages of a paper show: the paper, its lines, what stands beside it, and the way back. */
@Component
class PaperPages {

    private final PaperQueries papers;
    private final PolicyWords policies;
    private final CurrentUser user;

    PaperPages(PaperQueries papers, PolicyWords policies, CurrentUser user) {
        this.papers = papers;
        this.policies = policies;
        this.user = user;
    }

    /** The page before a paper is entered. */
    PaperStart start(ProposalId id, Model model) {
        var start = papers.start(id, user.scope());
        add(start.proposal(), model);
        model.addAttribute("start", start);
        addRival(start.proposal(), start.rival(), model);
        return start;
    }

    /** The paper's own page. */
    PaperDetails show(PaperEntryId id, Model model) {
        return whole(papers.details(id, user.scope()), model);
    }

    /** The same for who can be the second person. */
    PaperDetails toDecide(PaperEntryId id, Model model) {
        return whole(papers.detailsToDecide(id, user.scope()), model);
    }

    /** A page below it, for who enters it. */
    PaperDetails toEdit(PaperEntryId id, Model model) {
        return put(papers.detailsToEdit(id, user.scope()), model);
    }

    private PaperDetails whole(PaperDetails paper, Model model) {
        var lines = papers.lines(paper.id(), user.scope());
        model.addAttribute("lines", LineTable.of(lines, policies.policy(paper.proposal())));
        addRival(paper.proposal(), papers.rival(paper.id(), user.scope()), model);
        return put(paper, model);
    }

    private static PaperDetails put(PaperDetails paper, Model model) {
        model.addAttribute("paper", paper);
        add(paper.proposal(), model);
        return paper;
    }

    private void addRival(ProposalDetails proposal, @Nullable Rival rival, Model model) {
        if (rival != null) {
            model.addAttribute("rival", rival);
            model.addAttribute("rivalLines", LineTable.of(rival.lines(), policies.policy(proposal)));
        }
    }

    private static void add(ProposalDetails proposal, Model model) {
        var call = "/calls/" + proposal.callId();
        var letter = proposal.letterNumber();
        model.addAttribute("proposal", proposal);
        model.addAttribute("choicesOfPaper", PaperChoices.ALL);
        model.addAttribute(
                "deadlineLine", DeadlineLine.of(Message.of("paper.duty"), proposal.deadline(), proposal.now()));
        model.addAttribute(
                "breadcrumbs",
                List.of(
                        new Entry(Message.of("call.crumb", letter == null ? proposal.roundNumber() : letter), call),
                        new Entry(Message.of("paper.list"), call + "/papers")));
    }
}
