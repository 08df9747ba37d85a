package vn.hientai.demand;

/** What the queries of the board have in common. */
final class BoardSql {

    /** SQL of the units of a call with their status; what a branch at work does stays its own. */
    static final String UNITS = """
            select p.id, p.unit_id, p.unit_code, p.unit_name, p.bloc, p.search_key, p.version, u.version as unit_version,
                   p.standing_snapshot_id, u.closed_at is not null as unit_ended, p.deadline, p.deadline_number, p.returned_until,
                   u.contact_name, u.contact_phone, %s as status
            from proposal p
            join demand_call c on c.id = p.call_id
            join unit u on u.id = p.unit_id
            where p.call_id = :call and in_scope(u.path, u.bloc, :readers)
            """.formatted(BoardStatus.SQL);

    /** SQL that tells whether unit {@code b} has lines and nothing sent. */
    static final String UNSENT_LINES = """
            (b.standing_snapshot_id is null and b.status <> 'NOT_HANDED_OVER'
             and exists (select 1 from proposal_line l where l.proposal_id = b.id))
            """;

    private BoardSql() {}
}
