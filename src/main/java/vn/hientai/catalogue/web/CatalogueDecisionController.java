package vn.hientai.catalogue.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.validation.Valid;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
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
import vn.hientai.catalogue.CatalogueLineId;
import vn.hientai.catalogue.DecisionDetails;
import vn.hientai.catalogue.DecisionId;
import vn.hientai.catalogue.DecisionKind;
import vn.hientai.catalogue.DecisionLine;
import vn.hientai.catalogue.DecisionManagement;
import vn.hientai.catalogue.DecisionPublication;
import vn.hientai.catalogue.DecisionQueries;
import vn.hientai.catalogue.SubmissionQueries;
import vn.hientai.cityround.web.CityRoundPage;
import vn.hientai.demand.RoundId;
import vn.hientai.document.FileDownload;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.web.Option;

/** The documents of the People's Committee on a round's catalogue: recorded, their figures entered, published. */
@Controller
@RequestMapping("/city-rounds/{id}/decisions")
class CatalogueDecisionController {

    private static final int PAGE = 50;
    private static final String LIST = "catalogue/decisions/list";
    private static final String FIGURE = "catalogue/decisions/figure";

    private final DecisionQueries queries;
    private final SubmissionQueries rounds;
    private final DecisionManagement management;
    private final DecisionPublication publication;
    private final CurrentUser user;

    CatalogueDecisionController(
            DecisionQueries queries,
            SubmissionQueries rounds,
            DecisionManagement management,
            DecisionPublication publication,
            CurrentUser user) {
        this.queries = queries;
        this.rounds = rounds;
        this.management = management;
        this.publication = publication;
        this.user = user;
    }

    @GetMapping
    String list(@PathVariable RoundId id, Model model) {
        putList(model, id, user.scope());
        model.addAttribute(new SignedPaperForm());
        return LIST;
    }

    @PostMapping
    String create(
            @PathVariable RoundId id,
            @Valid SignedPaperForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        putList(model, id, user.scope().as(Role.HOME_AFFAIRS_REVIEWER));
        form.requireFile(result);
        return submit(result, LIST, () -> {
            var decision = management.recordChange(id, form.kind, form.toUpload());
            redirect.addFlashAttribute("notice", "catalogue-decision.recorded");
            return page(id, decision);
        });
    }

    @GetMapping("/{decision}")
    String show(
            @PathVariable RoundId id,
            @PathVariable DecisionId decision,
            @RequestParam(required = false) @Nullable String text,
            @RequestParam(defaultValue = "false") boolean changed,
            @RequestParam(defaultValue = "0") int page,
            Model model) {
        put(model, id, decision);
        var request = PageRequest.of(Math.max(page, 0), PAGE);
        model.addAttribute(
                "rows", queries.lines(id, decision, text == null ? "" : text, changed, user.scope(), request));
        model.addAttribute("text", text);
        model.addAttribute("changed", changed);
        return "catalogue/decisions/show";
    }

    @GetMapping("/{decision}/lines/{line}")
    String edit(
            @PathVariable RoundId id,
            @PathVariable DecisionId decision,
            @PathVariable CatalogueLineId line,
            Model model) {
        var details = put(model, id, decision);
        var current = putLine(model, id, decision, line);
        model.addAttribute(FigureForm.of(current, details.kind() == DecisionKind.WITHDRAWAL));
        return FIGURE;
    }

    @PostMapping("/{decision}/lines/{line}")
    String enter(
            @PathVariable RoundId id,
            @PathVariable DecisionId decision,
            @PathVariable CatalogueLineId line,
            @Valid FigureForm form,
            BindingResult result,
            Model model,
            RedirectAttributes redirect) {
        put(model, id, decision);
        putLine(model, id, decision, line);
        return submit(result, FIGURE, () -> {
            management.enterFigure(id, decision, line, form.toCommand());
            redirect.addFlashAttribute("notice", "catalogue-decision.figure-entered");
            return page(id, decision) + "?changed=true";
        });
    }

    @GetMapping("/{decision}/publication")
    String preview(@PathVariable RoundId id, @PathVariable DecisionId decision, Model model) {
        put(model, id, decision);
        model.addAttribute("rows", queries.lines(id, decision, "", true, user.scope(), PageRequest.of(0, PAGE)));
        return "catalogue/decisions/publication";
    }

    @PostMapping("/{decision}/publication")
    String publish(
            @PathVariable RoundId id,
            @PathVariable DecisionId decision,
            @RequestParam int seen,
            RedirectAttributes redirect) {
        publication.publish(id, decision, seen);
        redirect.addFlashAttribute("notice", "catalogue-decision.now-public");
        return page(id, decision);
    }

    @GetMapping("/{decision}/signed")
    ResponseEntity<byte[]> signed(@PathVariable RoundId id, @PathVariable DecisionId decision) {
        return FileDownload.of(queries.signed(id, decision, user.scope()));
    }

    private void putList(Model model, RoundId id, Scope scope) {
        CityRoundPage.put(model, rounds.round(id, scope), user);
        var decisions = queries.of(id, scope);
        model.addAttribute("decisions", decisions);
        model.addAttribute(
                "records",
                user.is(Role.HOME_AFFAIRS_REVIEWER)
                        && !decisions.isEmpty()
                        && decisions.stream().allMatch(DecisionDetails::isPublished));
        model.addAttribute(
                "changeKinds",
                Arrays.stream(DecisionKind.values())
                        .filter(kind -> !kind.isOnSubmission())
                        .map(kind -> new Option(kind.name(), Message.of("catalogue-decision.kind." + kind)))
                        .toList());
    }

    private DecisionDetails put(Model model, RoundId id, DecisionId decision) {
        CityRoundPage.put(model, rounds.round(id, user.scope()), user);
        var details = queries.details(id, decision, user.scope());
        model.addAttribute("decision", details);
        model.addAttribute("enters", user.is(Role.HOME_AFFAIRS_REVIEWER) && !details.isPublished());
        model.addAttribute("publishes", user.is(Role.HOME_AFFAIRS_LEADER) && !details.isPublished());
        return details;
    }

    private DecisionLine putLine(Model model, RoundId id, DecisionId decision, CatalogueLineId line) {
        var current = queries.line(id, decision, line, user.scope().as(Role.HOME_AFFAIRS_REVIEWER));
        model.addAttribute("line", current);
        return current;
    }

    private static String page(RoundId id, DecisionId decision) {
        return "redirect:/city-rounds/" + id + "/decisions/" + decision;
    }
}
