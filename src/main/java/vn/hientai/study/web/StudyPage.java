package vn.hientai.study.web;

import java.util.List;
import org.springframework.ui.Model;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.web.CallPage;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.DeadlineLine;
import vn.hientai.shared.web.Navigation.Entry;
import vn.hientai.study.StudyDetails;

/** What the pages of the dissemination show: the call or proposal above, the commune's deadline, the tabs. */
final class StudyPage {

    private StudyPage() {}

    static StudyDetails ofUnit(Model model, StudyDetails study) {
        var proposal = study.proposal();
        model.addAttribute("study", study);
        model.addAttribute("deadlineLine", line(study.call()));
        model.addAttribute(
                "breadcrumbs",
                List.of(
                        CallPage.crumb(study.call()),
                        new Entry(Message.of("as-is", proposal.unitName()), "/proposals/" + proposal.id())));
        return study;
    }

    static void ofCall(Model model, CallDetails call, CurrentUser user) {
        CallPage.put(model, call, user);
        model.addAttribute("deadlineLine", line(call));
    }

    private static DeadlineLine line(CallDetails call) {
        return DeadlineLine.of(Message.of("study.duty"), call.communeDeadline(), call.now());
    }
}
