package vn.hientai.catalogue.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.catalogue.DecisionManagement;
import vn.hientai.catalogue.SubmissionConfirmation;
import vn.hientai.catalogue.SubmissionDetails;
import vn.hientai.catalogue.SubmissionId;
import vn.hientai.catalogue.SubmissionManagement;
import vn.hientai.catalogue.SubmissionQueries;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileDownload;
import vn.hientai.document.FileKind;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** The submissions of a round: prepared, confirmed by a leader, sent, decided. */
@Controller
@RequestMapping("/city-rounds/{id}/submissions")
class SubmissionController {

    private static final String PAGE = "catalogue/submissions/show";

    private final SubmissionQueries queries;
    private final SubmissionManagement management;
    private final SubmissionConfirmation confirmation;
    private final DecisionManagement decisions;
    private final CurrentUser user;

    SubmissionController(
            SubmissionQueries queries,
            SubmissionManagement management,
            SubmissionConfirmation confirmation,
            DecisionManagement decisions,
            CurrentUser user) {
        this.queries = queries;
        this.management = management;
        this.confirmation = confirmation;
        this.decisions = decisions;
        this.user = user;
    }

    @GetMapping
    String list(@PathVariable RoundId id, Model model) {
        CityRoundPage.put(model, queries.round(id, user.scope()), user);
        var submissions = queries.of(id, user.scope());
        model.addAttribute("submissions", submissions);
        model.addAttribute("ready", queries.ready(id, user.scope()));
        model.addAttribute("underWay", submissions.stream().anyMatch(SubmissionDetails::isUnderWay));
        return "catalogue/submissions/list";
    }

    @PostMapping
    String create(@PathVariable RoundId id, RedirectAttributes redirect) {
        var submission = management.prepare(id);
        redirect.addFlashAttribute("notice", "submission.prepared");
        return page(id, submission);
    }

    @GetMapping("/{submission}")
    String show(@PathVariable RoundId id, @PathVariable SubmissionId submission, Model model) {
        var details = put(model, id, submission, user.scope());
        model.addAttribute(SignedPaperForm.seen(details.version()));
        model.addAttribute(new WithdrawalForm());
        return PAGE;
    }

    @PostMapping("/{submission}/confirmation")
    String confirm(
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @RequestParam String fingerprint,
            RedirectAttributes redirect) {
        confirmation.confirm(id, submission, fingerprint);
        redirect.addFlashAttribute("notice", "submission.confirmed");
        return page(id, submission);
    }

    @PostMapping("/{submission}/sending")
    String send(
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid SignedPaperForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id, submission, reviewing());
        model.addAttribute(new WithdrawalForm());
        form.requireFile(result);
        return submit(result, PAGE, () -> {
            management.recordSending(id, submission, form.version, form.toUpload());
            redirect.addFlashAttribute("notice", "submission.sent");
            return page(id, submission);
        });
    }

    @PostMapping("/{submission}/decision")
    String decide(
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid SignedPaperForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id, submission, reviewing());
        model.addAttribute(new WithdrawalForm());
        form.requireFile(result);
        return submit(result, PAGE, () -> {
            var decision = decisions.recordApproval(id, submission, form.version, form.toUpload());
            redirect.addFlashAttribute("notice", "catalogue-decision.recorded");
            return "redirect:/city-rounds/" + id + "/decisions/" + decision;
        });
    }

    @PostMapping("/{submission}/withdrawal")
    String withdraw(
            @PathVariable RoundId id,
            @PathVariable SubmissionId submission,
            @Valid WithdrawalForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        var details = put(model, id, submission, reviewing());
        model.addAttribute(SignedPaperForm.seen(details.version()));
        return submit(result, PAGE, () -> {
            management.withdraw(id, submission, form.version, form.reason);
            redirect.addFlashAttribute("notice", "submission.withdrawn");
            return page(id, submission);
        });
    }

    @GetMapping("/{submission}/paper.{kind:docx|pdf|xlsx}")
    ResponseEntity<byte[]> paper(
            @PathVariable RoundId id, @PathVariable SubmissionId submission, @PathVariable String kind) {
        var format = FileKind.valueOf(kind.toUpperCase(Locale.ROOT));
        var content = queries.print(id, submission, format, user.scope());
        var name =
                "Tờ trình danh mục nhu cầu " + queries.round(id, user.scope()).year();
        return FileDownload.of(name, format, content);
    }

    @GetMapping("/{submission}/signed")
    ResponseEntity<byte[]> signed(@PathVariable RoundId id, @PathVariable SubmissionId submission) {
        return FileDownload.of(queries.signed(id, submission, user.scope()));
    }

    private SubmissionDetails put(Model model, RoundId id, SubmissionId submission, Scope scope) {
        CityRoundPage.put(model, queries.round(id, scope), user);
        var details = queries.details(id, submission, scope);
        model.addAttribute("submission", details);
        model.addAttribute("content", queries.content(id, submission, scope));
        model.addAttribute(
                "confirms",
                details.isPrepared()
                        && user.is(Role.HOME_AFFAIRS_LEADER)
                        && !details.preparedBy().equals(user.username()));
        return details;
    }

    /** Only a reviewer posts these forms; to anybody else the round does not exist. */
    private Scope reviewing() {
        return user.scope().as(Role.HOME_AFFAIRS_REVIEWER);
    }

    private static String page(RoundId id, SubmissionId submission) {
        return "redirect:/city-rounds/" + id + "/submissions/" + submission;
    }
}
