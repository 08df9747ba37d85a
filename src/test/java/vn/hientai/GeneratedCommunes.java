package vn.hientai;

import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;

/** Communes that sent their consolidation in a round of the city, put straight into the tables. */
public class GeneratedCommunes {

    private final JdbcClient jdbc;

    public GeneratedCommunes(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Lets so many other communes send: each from as many units, each unit two lines, one of them in a spelling of its
     * own. The units are any there are; who sent is not what is tried. The planner knows of the rows as it would in an
     * hour.
     */
    public void send(UUID round, int communes, int units) {
        jdbc.sql("""
                        insert into demand_call (id, version, round_id, commune_id, commune_code, commune_name, search_key,
                            letter_id, status, deadline, commune_deadline, published_at, published_by, outcomes_confirmed_at,
                            created_at, created_by, updated_at, updated_by)
                        select gen_random_uuid(), 0, r.round_id, u.id, u.code, 'xã ' || u.name, u.search_key, r.letter_id,
                               'PUBLISHED', '2026-01-14 05:00Z', r.commune_deadline, '2026-01-10 02:00Z', 'test',
                               '2026-01-14 06:00Z', now(), 'test', now(), 'test'
                        from city_round r
                        join lateral (select u.* from city_round_unit e join unit u on u.id = e.unit_id
                                      where e.city_round_id = r.id and u.type <> 'DEPARTMENT' and u.code <> '10888'
                                      order by u.code limit :communes) u on true
                        where r.id = :round
                        """).param("communes", communes).param("round", round).update();
        jdbc.sql("""
                        insert into proposal (id, version, call_id, unit_id, unit_code, unit_name, search_key, bloc, state,
                            snapshots, deadline, created_at, created_by, updated_at, updated_by)
                        select gen_random_uuid(), 0, c.id, u.id, c.commune_code || '-G' || u.n, 'Trường số ' || u.n,
                               'truong so ' || u.n, 'GOVERNMENT', 'NOT_STARTED', 0, c.deadline, now(), 'test', now(), 'test'
                        from demand_call c
                        cross join (select id, row_number() over (order by code) as n from unit limit :units) u
                        where c.round_id = :round and c.published_by = 'test'
                        """).param("units", units).param("round", round).update();
        jdbc.sql("""
                        insert into snapshot (id, proposal_id, number, kind, sending_key, reference, content, sha256,
                            deadline_number, sent_at, sent_by, sender_name)
                        select gen_random_uuid(), p.id, 1, 'SENT', gen_random_uuid(), 'G-' || p.id, '{}',
                               encode(sha256('{}'), 'hex'), 1, '2026-01-14 04:00Z', 'test', 'Người gửi'
                        from proposal p join demand_call c on c.id = p.call_id
                        where c.round_id = :round and c.published_by = 'test'
                        """).param("round", round).update();
        jdbc.sql("""
                        insert into snapshot_line (snapshot_id, line_id, position, field_code, major, institutions,
                            category_code, post, post_kind, quantity_year, quantity_period)
                        select s.id, gen_random_uuid(), n, case n when 1 then 'GIAO_DUC' else 'Y_TE' end,
                               case n when 1 then 'SƯ PHẠM TOÁN HỌC' else 'Y khoa' end,
                               case n when 1 then 'Trường đại học Hải Phòng' end, 'HP-SV-XS', 'Vị trí', 'FULL_TIME',
                               n, n + 2
                        from snapshot s
                        join proposal p on p.id = s.proposal_id
                        join demand_call c on c.id = p.call_id
                        cross join generate_series(1, 2) n
                        where c.round_id = :round and c.published_by = 'test'
                        """).param("round", round).update();
        jdbc.sql("""
                        update proposal p set state = 'ACCEPTED', snapshots = 1, standing_snapshot_id = s.id
                        from snapshot s, demand_call c
                        where s.proposal_id = p.id and c.id = p.call_id and c.round_id = :round and c.published_by = 'test'
                        """).param("round", round).update();
        jdbc.sql("""
                        with made as (
                            insert into consolidation (id, version, call_id, state, confirmations, confirmed_at,
                                dispatch_number, dispatched_on, signer, signed_file_id, sent_at,
                                created_at, created_by, updated_at, updated_by)
                            select gen_random_uuid(), 0, c.id, 'SENT', 1, '2026-01-14 07:00Z', '5/UBND', '2026-01-14',
                                   'Chủ tịch', (select id from stored_file limit 1), '2026-01-14 08:00Z',
                                   now(), 'test', now(), 'test'
                            from demand_call c
                            where c.round_id = :round and c.published_by = 'test'
                            returning id),
                        confirmed as (
                            insert into confirmation (consolidation_id, number, content, sha256, confirmed_at, confirmed_by,
                                confirmer_name)
                            select id, 1, :content, encode(sha256(convert_to(:content, 'UTF8')), 'hex'),
                                   '2026-01-14 07:00Z', 'test', 'Chủ tịch'
                            from made)
                        insert into dispatch (consolidation_id, number, confirmation, document_number, dispatched_on, signer,
                            signed_file_id, sent_at, recorded_by, recorder_name)
                        select id, 1, 1, '5/UBND', '2026-01-14', 'Chủ tịch', (select id from stored_file limit 1),
                               '2026-01-14 08:00Z', 'test', 'Người ghi'
                        from made
                        """).param("round", round).param("content", """
                        {"form":1,"round":"r","letter":null,"communeCode":"c","commune":"c","policy":"hai-phong-53-2025",
                        "year":2026,"horizonFrom":2026,"horizonTo":2030,"units":[],"lines":[]}""").update();
        jdbc.sql("analyze demand_call, proposal, snapshot, snapshot_line, consolidation, dispatch")
                .update();
    }
}
