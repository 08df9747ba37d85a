package vn.hientai.demand;

/** How a unit stands on the coordinator's board; the outcome of silence shows the moment the deadline passes. */
public enum BoardStatus {
    /** Nobody of the unit looked at the call yet. */
    NOT_OPENED,
    /** Looked at, nothing saved. */
    OPENED,
    /** Lines saved, not sent. */
    DRAFT,
    /** Sent, waits to be received. */
    SUBMITTED,
    RECEIVED,
    /** Given back, the unit can still complete it. */
    RETURNED,
    /** Given back and not completed in time: the last sending stands. */
    RETURN_LAPSED,
    ACCEPTED,
    NIL_DECLARED,
    /** The deadline passed in silence. */
    DEEMED_NIL,
    /** Of the Party branch, which has not handed over yet: what its units did is not the commune's to read. */
    NOT_HANDED_OVER,
    /** The unit was merged or dissolved before it answered. */
    UNIT_CLOSED;

    /**
     * SQL that gives the status of proposal {@code p} of unit {@code u} in call {@code c} at {@code :now} to a reader
     * who sees a branch at work in {@code :branch}.
     */
    static final String SQL = """
            case when p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null
                      and not in_scope(u.path, u.bloc, :branch) then 'NOT_HANDED_OVER'
                 when p.state = 'RETURNED' and greatest(p.deadline, p.returned_until) <= :now then 'RETURN_LAPSED'
                 when p.standing_snapshot_id is not null then p.state
                 when p.state = 'UNIT_CLOSED' then p.state
                 when p.deadline <= :now then 'DEEMED_NIL'
                 when p.state = 'DRAFT' then 'DRAFT'
                 when p.first_opened_at is null then 'NOT_OPENED'
                 else 'OPENED' end
            """;

    /** Whether a unit with this status can still be waited for. */
    public boolean isSilent() {
        return this == NOT_OPENED || this == OPENED || this == DRAFT;
    }
}
