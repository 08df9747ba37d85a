package vn.hientai.grid.web;

import static java.util.stream.Collectors.toMap;

import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.stereotype.Component;
import vn.hientai.demand.LineContent;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.LineRules;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.web.PolicyWords;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** Stores posted rows, each for itself: what is wrong with one, or late, never costs another one. */
@Component
class GridSaving {

    private final GridPages pages;
    private final LineManagement lines;
    private final PolicyWords policies;

    GridSaving(GridPages pages, LineManagement lines, PolicyWords policies) {
        this.pages = pages;
        this.lines = lines;
        this.policies = policies;
    }

    /** Stores every row that can be and tells of each how it stands now. */
    GridResult save(ProposalDetails proposal, GridPost post) {
        var stored = byId(proposal.id());
        var result = new GridResult();
        for (var row : post.rows()) {
            if (!row.isEmpty()) {
                save(proposal, row, stored.get(row.id()), result);
            }
        }
        place(proposal.id(), post, result);
        return result;
    }

    private void save(ProposalDetails proposal, PostedRow row, @Nullable LineDetails stored, GridResult result) {
        try {
            result.add(outcome(proposal, row, stored, result));
        } catch (RuleViolation violation) {
            result.refuse(violation, row);
        } catch (OptimisticLockingFailureException | NotFound faster) {
            var now = byId(proposal.id()).get(row.id());
            result.add(now == null ? GridRow.gone(row) : GridRow.conflict(row, now));
        }
    }

    private GridRow outcome(ProposalDetails proposal, PostedRow row, @Nullable LineDetails stored, GridResult result) {
        if (row.removed()) {
            return GridRow.of(row, GridMark.REMOVED);
        }
        if (row.remove()) {
            return remove(proposal.id(), row, stored);
        }
        var wanted = row.wanted(sameVersion(row, stored));
        var policy = policies.policy(proposal);
        var checked = LineRules.check(wanted, code -> policy.field(code).isPresent(), code -> policy.category(code)
                .isPresent());
        if (!checked.faults().isEmpty()) {
            return GridRow.wrong(row, wanted, checked.faults());
        }
        if (!stands(checked.line(), stored)) {
            result.requireOpen();
            lines.keep(proposal.id(), row.id(), row.version(), checked.line());
        }
        return GridRow.saved(row, checked.line());
    }

    private GridRow remove(ProposalId id, PostedRow row, @Nullable LineDetails stored) {
        if (stored != null) {
            lines.remove(id, row.id(), row.version() == null ? -1 : row.version());
        }
        return GridRow.of(row, GridMark.REMOVED);
    }

    /** Puts the row of the act behind the stored row above it. */
    private void place(ProposalId id, GridPost post, GridResult result) {
        var acted = post.acted();
        if (acted == null || !result.isStored(acted)) {
            return;
        }
        var stored = byId(id);
        LineId above = null;
        for (var row : post.rows().subList(0, post.indexOf(acted))) {
            above = result.isStored(row.id()) ? row.id() : above;
        }
        try {
            lines.move(id, acted, Objects.requireNonNull(stored.get(acted)).version(), above);
        } catch (RuleViolation violation) {
            result.refuse(violation);
        }
    }

    private static @Nullable LineDetails sameVersion(PostedRow row, @Nullable LineDetails stored) {
        return stored != null && row.version() != null && stored.version() == row.version() ? stored : null;
    }

    private static boolean stands(LineContent content, @Nullable LineDetails stored) {
        return stored != null && stored.content().equals(content);
    }

    private Map<LineId, LineDetails> byId(ProposalId id) {
        return new HashMap<>(pages.stored(id).stream().collect(toMap(LineDetails::id, Function.identity())));
    }
}
