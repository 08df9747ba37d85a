package vn.hientai.consolidation;

import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads a call's consolidation: live as long as it is open, unchanged from the confirmation on. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ConsolidationQueries {

    /** Lines on one page behind a figure. */
    public static final int PAGE = 200;

    private final ReadableCalls calls;
    private final StateRows states;
    private final LineRows lines;
    private final Policies policies;

    ConsolidationQueries(ReadableCalls calls, StateRows states, LineRows lines, Policies policies) {
        this.calls = calls;
        this.states = states;
        this.lines = lines;
        this.policies = policies;
    }

    /** Where the consolidation of a call stands. */
    public ConsolidationDetails details(CallId id, Scope scope) {
        return states.details(calls.details(id, scope));
    }

    /** The table of all lines of what stands: sent, received, returned, accepted. */
    public ConsolidationTable table(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        var fields = new TableGrouping(words(call)).fields(lines.groups(id));
        var total = Figures.sum(
                fields.stream().map(ConsolidationTable.FieldRows::subtotal).toList());
        return new ConsolidationTable(states.details(call), states.units(call), fields, total);
    }

    /**
     * The lines behind a figure of the table.
     *
     * @param page page number, 0 is the first
     */
    public ConsolidatedLines lines(CallId id, LineSelection selection, int page, Scope scope) {
        var call = calls.details(id, scope);
        var words = words(call);
        var request = PageRequest.of(page, PAGE);
        var total = lines.total(id, selection);
        var rows = lines.lines(id, selection, words, request.getOffset(), PAGE);
        return new ConsolidatedLines(
                states.details(call),
                selection,
                selection.field() == null ? "" : words.field(selection.field()),
                selection.category() == null ? "" : words.category(selection.category()),
                new PageImpl<>(rows, request, total.lines()),
                total);
    }

    private PolicyWords words(CallDetails call) {
        return new PolicyWords(policies.byId(PolicyId.of(call.policyCode())));
    }
}
