package vn.hientai.consolidation;

import java.util.Comparator;
import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.policy.Policies;
import vn.hientai.policy.PolicyId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/** Puts together what would be confirmed now, and reads what was confirmed. The reader's scope was checked before. */
@Component
class Contents {

    private static final int FORM = 1;

    private final LineRows lines;
    private final Policies policies;
    private final JdbcClient jdbc;

    Contents(LineRows lines, Policies policies, JdbcClient jdbc) {
        this.lines = lines;
        this.policies = policies;
        this.jdbc = jdbc;
    }

    /** What a leader would confirm now. */
    ConsolidationContent now(CallDetails call) {
        return new ConsolidationContent(
                FORM,
                call.roundNumber(),
                call.letterNumber(),
                call.communeCode(),
                call.communeName(),
                call.policyCode(),
                call.year(),
                call.horizonFrom(),
                call.horizonTo(),
                units(call.id()),
                lines(call));
    }

    /** What the latest confirmation says, as it was stored. */
    ConsolidationContent confirmed(CallId call) {
        return jdbc.sql("""
                        select f.content
                        from consolidation c
                        join confirmation f on f.consolidation_id = c.id and f.number = c.confirmations
                        where c.call_id = :call and c.state <> 'OPEN'
                        """)
                .param("call", call.value())
                .query(String.class)
                .optional()
                .map(ConsolidationContent::parse)
                .orElseThrow(() -> new RuleViolation("dispatch.not-confirmed"));
    }

    /** What is otherwise than in the latest confirmation; nothing when there is none. */
    List<ContentChange> changes(CallId call, ConsolidationContent content) {
        var confirmations = stored(call, 1);
        return confirmations.isEmpty() ? List.of() : ContentChange.between(confirmations.get(0), content);
    }

    /** What the latest confirmation changed of the one before it; nothing when there is only one. */
    List<ContentChange> lastChanges(CallId call) {
        var confirmations = stored(call, 2);
        return confirmations.size() < 2 ? List.of() : ContentChange.between(confirmations.get(1), confirmations.get(0));
    }

    /** The latest confirmations, the last first. */
    private List<ConsolidationContent> stored(CallId call, int limit) {
        return jdbc.sql("""
                        select f.content
                        from consolidation c
                        join confirmation f on f.consolidation_id = c.id
                        where c.call_id = :call
                        order by f.number desc
                        limit :limit
                        """).param("call", call.value()).param("limit", limit).query(String.class).list().stream()
                .map(ConsolidationContent::parse)
                .toList();
    }

    private List<ConsolidationContent.Unit> units(CallId call) {
        return jdbc.sql("""
                        select p.unit_code, p.unit_name, p.bloc,
                               case when p.bloc = 'PARTY' and c.handover_deadline is not null
                                         and c.handed_over_at is null then 'NOT_HANDED_OVER'
                                    when p.state = 'UNIT_CLOSED' then p.state
                                    else coalesce(s.kind, 'DEEMED_NIL') end as answer
                        from proposal p
                        join demand_call c on c.id = p.call_id
                        left join snapshot s on s.id = p.standing_snapshot_id
                        where p.call_id = :call
                        order by p.bloc, p.unit_code collate "C"
                        """)
                .param("call", call.value())
                .query((row, index) -> new ConsolidationContent.Unit(
                        row.getString("unit_code"),
                        row.getString("unit_name"),
                        Bloc.valueOf(row.getString("bloc")),
                        UnitAnswer.valueOf(row.getString("answer"))))
                .list();
    }

    private List<ConsolidationContent.Line> lines(CallDetails call) {
        var words = new PolicyWords(policies.byId(PolicyId.of(call.policyCode())));
        return lines.lines(call.id(), LineSelection.ALL, words, 0, Integer.MAX_VALUE).stream()
                .sorted(order(words))
                .map(ConsolidationContent.Line::of)
                .toList();
    }

    private static Comparator<ConsolidatedLine> order(PolicyWords words) {
        return Comparator.comparing((ConsolidatedLine line) -> line.content().fieldCode(), words.fieldOrder())
                .thenComparing(line -> SearchKey.of(line.content().major()).value())
                .thenComparing(line -> line.content().categoryCode(), words.categoryOrder())
                .thenComparing(ConsolidatedLine::unitCode)
                .thenComparing(ConsolidatedLine::position)
                .thenComparing(line -> line.id().toString());
    }
}
