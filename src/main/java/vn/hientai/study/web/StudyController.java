package vn.hientai.study.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Option;
import vn.hientai.study.StudyManagement;
import vn.hientai.study.StudyQueries;
import vn.hientai.study.StudyWay;

/** What a unit recorded about the resolution: its officer records and corrects, whoever serves the unit reads. */
@Controller
@RequestMapping("/proposals/{id}/study")
class StudyController {

    private static final String PAGE = "study/edit";

    private final StudyQueries studies;
    private final StudyManagement management;
    private final CurrentUser user;

    StudyController(StudyQueries studies, StudyManagement management, CurrentUser user) {
        this.studies = studies;
        this.management = management;
        this.user = user;
    }

    @GetMapping
    String edit(@PathVariable ProposalId id, Model model) {
        var study = StudyPage.ofUnit(model, studies.details(id, user.scope()));
        model.addAttribute("records", study.proposal().ownUnit() && study.isRecordable() && user.is(Role.UNIT_OFFICER));
        model.addAttribute(StudyForm.of(study));
        return PAGE;
    }

    @PostMapping
    String update(
            @PathVariable ProposalId id,
            @Valid StudyForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        StudyPage.ofUnit(model, studies.detailsToRecord(id, user.scope()));
        model.addAttribute("records", true);
        form.checkTogether(result);
        return submit(result, PAGE, () -> {
            management.record(id, form.seen, form.toContent());
            redirect.addFlashAttribute("notice", "study.recorded");
            return "redirect:/proposals/" + id + "/study";
        });
    }

    @ModelAttribute("ways")
    List<Option> ways() {
        return Stream.of(StudyWay.values())
                .map(way -> new Option(way.name(), Message.of("study.way." + way)))
                .toList();
    }
}
