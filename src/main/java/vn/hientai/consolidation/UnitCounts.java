package vn.hientai.consolidation;

import java.util.Map;

/**
 * How the addressed units of a call stand.
 *
 * @param returned given back, and still to be completed
 * @param lapsed given back and not completed in time: what was sent counts
 * @param returnedNil a nil declaration that was given back, and still to be completed
 * @param silent neither sent nor declared nil: still awaited before the deadline, deemed nil after it
 * @param notHandedOver units of the Party branch, which has not handed over
 */
public record UnitCounts(
        int submitted,
        int received,
        int returned,
        int lapsed,
        int accepted,
        int returnedNil,
        int nilDeclared,
        int silent,
        int notHandedOver) {

    /**
     * SQL that gives the key of proposal {@code p} of call {@code c} with standing snapshot {@code s} at {@code :now}.
     */
    static final String SQL = """
            case when p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null
                      then 'NOT_HANDED_OVER'
                 when p.state = 'RETURNED' and greatest(p.deadline, p.returned_until) > :now
                      then case s.kind when 'SENT' then 'RETURNED' else 'RETURNED_NIL' end
                 when p.state = 'RETURNED' then case s.kind when 'SENT' then 'LAPSED' else 'NIL_DECLARED' end
                 when p.state in ('NOT_STARTED', 'DRAFT') then 'SILENT'
                 else p.state end
            """;

    static UnitCounts of(Map<String, Integer> units) {
        return new UnitCounts(
                units.getOrDefault("SUBMITTED", 0),
                units.getOrDefault("RECEIVED", 0),
                units.getOrDefault("RETURNED", 0),
                units.getOrDefault("LAPSED", 0),
                units.getOrDefault("ACCEPTED", 0),
                units.getOrDefault("RETURNED_NIL", 0),
                units.getOrDefault("NIL_DECLARED", 0),
                units.getOrDefault("SILENT", 0),
                units.getOrDefault("NOT_HANDED_OVER", 0));
    }

    /** Units whose answer the coordinator has not taken into the consolidation yet, or gave back. */
    public int waiting() {
        return submitted + received + returned + returnedNil;
    }

    /** Units whose lines count. */
    public int sent() {
        return submitted + received + returned + lapsed + accepted;
    }

    /** Units that declared that they have no demand. */
    public int declaredNil() {
        return nilDeclared + returnedNil;
    }

    public int total() {
        return sent() + declaredNil() + silent + notHandedOver;
    }
}
