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
    RETURNED,
    ACCEPTED,
    NIL_DECLARED,
    /** The deadline passed in silence. */
    DEEMED_NIL;

    /** SQL that gives the status of proposal {@code p}; {@code :over} tells whether the deadline has passed. */
    static final String SQL = """
            case when p.standing_snapshot_id is not null then p.state
                 when :over then 'DEEMED_NIL'
                 when p.state = 'DRAFT' then 'DRAFT'
                 when p.first_opened_at is null then 'NOT_OPENED'
                 else 'OPENED' end
            """;

    /** Whether a unit with this status can still be waited for. */
    public boolean isSilent() {
        return this == NOT_OPENED || this == OPENED || this == DRAFT;
    }
}
