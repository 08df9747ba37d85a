package vn.hientai.board;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import vn.hientai.board.BulkPlan.Unable;
import vn.hientai.board.BulkResult.Refused;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.Scope;

/**
 * One act on many proposals of a call. There is no transaction around it: each proposal is acted on, refused and
 * audited as if it were the only one, so that one unit that has just withdrawn stops nobody else.
 */
@Service
@CoordinatorsOnly
public class BulkActs {

    private static final String STATE_REFUSED = "proposal.wrong-state.";

    private final BoardQueries boards;
    private final Reception reception;

    BulkActs(BoardQueries boards, Reception reception) {
        this.boards = boards;
        this.reception = reception;
    }

    /** What the act would do to the chosen units of a call, as they stand now. */
    public BulkPlan plan(CallId call, BulkAct act, Collection<ProposalId> chosen, Scope scope) {
        var wanted = Set.copyOf(chosen);
        return plan(act, boards.units(call, BoardFilter.ALL, scope), row -> wanted.contains(row.id()));
    }

    /** The same for every unit the filter leaves. */
    public BulkPlan plan(CallId call, BulkAct act, BoardFilter filter, Scope scope) {
        return plan(act, boards.units(call, filter, scope), row -> true);
    }

    /** Does it to each proposal as it was shown; who changed meanwhile is left as it is. */
    public BulkResult perform(CallId call, BulkAct act, List<ShownProposal> shown, Scope scope) {
        var names =
                boards.units(call, BoardFilter.ALL, scope).stream().collect(toMap(BoardRow::id, BoardRow::unitName));
        var refused = new ArrayList<Refused>();
        var done = 0;
        for (var proposal : new LinkedHashSet<>(shown)) {
            var name = Optional.ofNullable(names.get(proposal.id())).orElseThrow(() -> new NotFound(proposal.id()));
            var reason = refusal(act, proposal);
            if (reason.isEmpty()) {
                done++;
            } else {
                refused.add(new Refused(proposal.id(), name, reason.get()));
            }
        }
        return new BulkResult(act, done, refused);
    }

    private static BulkPlan plan(BulkAct act, List<BoardRow> rows, Predicate<BoardRow> chosen) {
        var able = new ArrayList<BoardRow>();
        var unable = new ArrayList<Unable>();
        for (var row : rows.stream().filter(chosen).toList()) {
            if (act.fits(row.status())) {
                able.add(row);
            } else {
                unable.add(new Unable(row, Message.of("bulk.stands." + row.status())));
            }
        }
        return new BulkPlan(act, able, unable);
    }

    private Optional<String> refusal(BulkAct act, ShownProposal proposal) {
        try {
            perform(act, proposal);
            return Optional.empty();
        } catch (RuleViolation violation) {
            var code = violation.code();
            return Optional.of(
                    code.startsWith(STATE_REFUSED) ? "bulk.now." + code.substring(STATE_REFUSED.length()) : code);
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of("bulk.sent-again");
        } catch (NotFound gone) {
            return Optional.of("bulk.out-of-reach");
        } catch (TransientDataAccessException busy) {
            return Optional.of("bulk.busy");
        }
    }

    private void perform(BulkAct act, ShownProposal proposal) {
        switch (act) {
            case RECEPTION -> reception.receive(proposal.id(), proposal.snapshot());
            case ACCEPTANCE -> reception.accept(proposal.id(), proposal.snapshot());
        }
    }
}
