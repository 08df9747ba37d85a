package vn.hientai.grid.web;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.server.ResponseStatusException;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** One row of the grid, for its script: the same use cases, answered in a few words. */
@Controller
@RequestMapping("/proposals/{id}/grid/lines")
@ResponseBody
class GridLineController {

    private final GridPages pages;
    private final GridSaving saving;
    private final RowAnswers answers;
    private final LineManagement lines;

    GridLineController(GridPages pages, GridSaving saving, RowAnswers answers, LineManagement lines) {
        this.pages = pages;
        this.saving = saving;
        this.answers = answers;
        this.lines = lines;
    }

    /** Stores a row, or takes it out when it says so. */
    @PostMapping
    RowAnswer save(@PathVariable ProposalId id, @RequestParam MultiValueMap<String, String> fields) {
        var proposal = pages.open(id);
        var post = GridPost.of(fields);
        if (post.rows().size() != 1) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST, "Not one row");
        }
        var result = saving.save(proposal, post);
        var row = result.shown(List.of()).stream().findFirst().orElseGet(GridRow::empty);
        return answer(proposal, row.isStored() ? standing(proposal, row) : row, result.refusal());
    }

    /** Puts a row behind another one, or first. */
    @PostMapping("/{lineId}/place")
    RowAnswer move(
            @PathVariable ProposalId id,
            @PathVariable LineId lineId,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable LineId after) {
        var proposal = pages.open(id);
        try {
            lines.move(id, lineId, version, after);
            return answer(proposal, standing(proposal, lineId), null);
        } catch (RuleViolation violation) {
            var refusal = Message.of(violation.code(), violation.arguments());
            return answer(proposal, standing(proposal, lineId).locked(), refusal);
        }
    }

    /** A stored row with its version; should somebody have been faster again, both contents. */
    private GridRow standing(ProposalDetails proposal, GridRow row) {
        var now = standing(proposal, row.id());
        return now.typed().equals(row.typed()) ? now : row.against(now);
    }

    private GridRow standing(ProposalDetails proposal, LineId id) {
        return pages.rows(proposal, pages.stored(proposal.id())).stream()
                .filter(stored -> stored.id().equals(id))
                .findFirst()
                .orElseThrow(() -> new NotFound(id));
    }

    private RowAnswer answer(ProposalDetails proposal, GridRow row, @Nullable Message refusal) {
        return answers.of(row, proposal, refusal);
    }
}
