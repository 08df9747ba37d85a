package vn.hientai.intake.web;

import java.util.ArrayList;
import java.util.List;
import org.springframework.stereotype.Component;
import org.springframework.ui.Model;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.intake.IntakeId;
import vn.hientai.intake.IntakePreview;
import vn.hientai.intake.IntakeQueries;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;

/** What the pages of an intake show: the proposal, what stands of earlier intakes, and the way back. */
@Component
class IntakePages {

    private final IntakeQueries intakes;

    IntakePages(IntakeQueries intakes) {
        this.intakes = intakes;
    }

    /** The pages on which lines are brought in. */
    ProposalDetails start(ProposalId id, Model model) {
        var list = intakes.list(id);
        model.addAttribute("list", list);
        return add(list.proposal(), model, false);
    }

    /** The page of what came in. */
    IntakePreview preview(IntakeId id, Model model) {
        var preview = intakes.preview(id);
        model.addAttribute("preview", preview);
        model.addAttribute("list", intakes.list(preview.intake().proposal()));
        add(preview.proposal(), model, true);
        return preview;
    }

    private static ProposalDetails add(ProposalDetails proposal, Model model, boolean below) {
        var address = "/proposals/" + proposal.id();
        model.addAttribute("proposal", proposal);
        model.addAttribute(
                "deadlineLine", DeadlineLine.of(Message.of("proposal.duty"), proposal.due(), proposal.now()));
        var way = new ArrayList<>(List.of(new Entry(Message.of("proposal.short", proposal.unitName()), address)));
        if (below) {
            way.add(new Entry(Message.of("intake.list"), address + "/intakes"));
        }
        model.addAttribute("breadcrumbs", way);
        return proposal;
    }
}
