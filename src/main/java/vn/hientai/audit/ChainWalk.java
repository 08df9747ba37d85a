package vn.hientai.audit;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.audit.AuditReport.Flaw;
import vn.hientai.audit.AuditReport.FlawKind;
import vn.hientai.shared.OfficialTime;

/**
 * Walks the chain from its first entry to its head, in the database, many entries at a step, on one snapshot: what is
 * appended meanwhile does not disturb it.
 */
@Component
@Transactional(readOnly = true, isolation = Isolation.REPEATABLE_READ)
class ChainWalk {

    private static final int ENTRIES_PER_STEP = 50_000;

    private final JdbcClient jdbc;
    private final OfficialTime time;

    ChainWalk(JdbcClient jdbc, OfficialTime time) {
        this.jdbc = jdbc;
        this.time = time;
    }

    /** Where the chain says it ends. */
    public ChainHead head() {
        return jdbc.sql("select seq as number, encode(hash, 'hex') as seal from audit_head")
                .query(ChainHead.class)
                .optional()
                .orElse(ChainHead.NONE);
    }

    public AuditReport check() {
        var now = time.now();
        var head = head();
        var end = ChainHead.NONE;
        for (var step = stepAfter(end); step.isPresent(); step = stepAfter(end)) {
            var flaw = step.get().asFlaw();
            if (flaw != null) {
                return AuditReport.of(now, end, head, flaw);
            }
            end = step.get().end();
        }
        return AuditReport.of(now, end, head, flawAtTheEnd(end, head));
    }

    private static @Nullable Flaw flawAtTheEnd(ChainHead end, ChainHead head) {
        if (end.equals(head)) {
            return null;
        }
        return head.number() > end.number()
                ? new Flaw(end.number() + 1, FlawKind.MISSING)
                : new Flaw(Math.min(end.number(), head.number() + 1), FlawKind.HEAD);
    }

    /** The first flaw among the next entries, or the last of them; empty when there are none. */
    private Optional<Step> stepAfter(ChainHead end) {
        return jdbc.sql("""
                        with walked as (
                            select seq, hash, lag(seq, 1, :number) over walk as number_before, case
                                when seq <> lag(seq, 1, :number) over walk + 1 then 'MISSING'
                                when hash <> audit_hash(entry) then 'CHANGED'
                                when previous_hash <> lag(hash, 1, decode(:seal, 'hex')) over walk then 'UNLINKED'
                                end as flaw
                            from (select seq, previous_hash, hash, entry from audit_entry as entry
                                where seq > :number order by seq limit :entries) as part
                            window walk as (order by seq))
                        select seq as number, encode(hash, 'hex') as seal, number_before, flaw
                        from walked
                        where flaw is not null or seq = (select max(seq) from walked)
                        order by seq
                        limit 1
                        """)
                .param("number", end.number())
                .param("seal", end.seal())
                .param("entries", ENTRIES_PER_STEP)
                .query(Step.class)
                .optional();
    }

    private record Step(
            long number,
            String seal,
            long numberBefore,
            @Nullable FlawKind flaw) {

        ChainHead end() {
            return new ChainHead(number, seal);
        }

        @Nullable
        Flaw asFlaw() {
            if (flaw == null) {
                return null;
            }
            return new Flaw(flaw == FlawKind.MISSING ? numberBefore + 1 : number, flaw);
        }
    }
}
