package vn.hientai.paperentry.web;

import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import org.springframework.validation.Errors;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.web.LineForm;
import vn.hientai.demand.web.PolicyWords;
import vn.hientai.demand.web.Suggestions;
import vn.hientai.paperentry.PaperDetails;
import vn.hientai.paperentry.PaperEntryId;
import vn.hientai.paperentry.PaperQueries;
import vn.hientai.shared.CurrentUser;

/** What the pages of a paper's line need: the choices and the one check of lines. */
@Component
class PaperLinePages {

    private final PaperPages pages;
    private final PaperQueries papers;
    private final PolicyWords policies;
    private final Suggestions suggestions;
    private final CurrentUser user;

    PaperLinePages(
            PaperPages pages, PaperQueries papers, PolicyWords policies, Suggestions suggestions, CurrentUser user) {
        this.pages = pages;
        this.papers = papers;
        this.policies = policies;
        this.suggestions = suggestions;
        this.user = user;
    }

    PaperDetails open(PaperEntryId id, Model model) {
        var paper = pages.toEdit(id, model);
        model.addAttribute("choices", policies.choices(paper.proposal()));
        model.addAttribute("suggestions", suggestions);
        return paper;
    }

    LineDetails line(PaperEntryId id, LineId line) {
        return papers.line(id, line, user.scope());
    }

    LineRules.Result check(LineForm form, PaperDetails paper, Errors errors) {
        return policies.check(form, paper.proposal(), errors);
    }
}
