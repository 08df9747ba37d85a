package vn.hientai.board;

import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Predicate;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.TransactionException;
import vn.hientai.board.BulkPlan.Unable;
import vn.hientai.board.BulkResult.Refused;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardQueries;
import vn.hientai.demand.BoardRow;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.Reception;
import vn.hientai.demand.Returns;
import vn.hientai.demand.Returns.GiveBack;
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
    private final Returns returns;

    BulkActs(BoardQueries boards, Reception reception, Returns returns) {
        this.boards = boards;
        this.reception = reception;
        this.returns = returns;
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

    /** Receives or accepts each proposal as it was shown; who changed meanwhile is left as it is. */
    public BulkResult perform(CallId call, BulkAct act, List<ShownProposal> shown, Scope scope) {
        return perform(
                call,
                act,
                shown,
                scope,
                switch (act) {
                    case RECEPTION -> proposal -> reception.receive(proposal.id(), proposal.snapshot());
                    case ACCEPTANCE -> proposal -> reception.accept(proposal.id(), proposal.snapshot());
                    case RETURN -> throw new IllegalArgumentException("a return has a reason");
                });
    }

    /** Gives each proposal back as it was shown, with the same words and the same due instant. */
    public BulkResult giveBack(CallId call, List<ShownProposal> shown, GiveBack command, Scope scope) {
        return perform(
                call,
                BulkAct.RETURN,
                shown,
                scope,
                proposal -> returns.giveBack(proposal.id(), proposal.snapshot(), command));
    }

    private BulkResult perform(
            CallId call, BulkAct act, List<ShownProposal> shown, Scope scope, Consumer<ShownProposal> one) {
        var names =
                boards.units(call, BoardFilter.ALL, scope).stream().collect(toMap(BoardRow::id, BoardRow::unitName));
        if (!shown.stream().allMatch(proposal -> names.containsKey(proposal.id()))) {
            throw new NotFound(call);
        }
        var refused = new ArrayList<Refused>();
        var each = new LinkedHashSet<>(shown);
        for (var proposal : each) {
            refusal(one, proposal)
                    .ifPresent(reason ->
                            refused.add(new Refused(proposal.id(), names.getOrDefault(proposal.id(), ""), reason)));
        }
        return new BulkResult(act, each.size() - refused.size(), refused);
    }

    private static BulkPlan plan(BulkAct act, List<BoardRow> rows, Predicate<BoardRow> chosen) {
        var able = new ArrayList<BoardRow>();
        var unable = new ArrayList<Unable>();
        for (var row : rows.stream().filter(chosen).toList()) {
            if (act.fits(row)) {
                able.add(row);
            } else if (act.fits(row.status())) {
                unable.add(new Unable(row, Message.of("bulk.stands.unit-ended")));
            } else {
                unable.add(new Unable(row, Message.of("bulk.stands." + row.status())));
            }
        }
        return new BulkPlan(act, able, unable);
    }

    private static Optional<Message> refusal(Consumer<ShownProposal> act, ShownProposal proposal) {
        try {
            act.accept(proposal);
            return Optional.empty();
        } catch (RuleViolation violation) {
            return Optional.of(
                    violation.code().startsWith(STATE_REFUSED)
                            ? Message.of("bulk.now." + violation.code().substring(STATE_REFUSED.length()))
                            : Message.of(violation.code(), violation.arguments()));
        } catch (OptimisticLockingFailureException changed) {
            return Optional.of(Message.of("bulk.sent-again"));
        } catch (NotFound gone) {
            return Optional.of(Message.of("bulk.out-of-reach"));
        } catch (TransientDataAccessException | TransactionException busy) {
            return Optional.of(Message.of("bulk.busy"));
        }
    }
}
