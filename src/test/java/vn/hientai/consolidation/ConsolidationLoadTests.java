package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.CountedStatements;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;

@ConsolidationTest
class ConsolidationLoadTests {

    @Autowired
    SampleCall sample;

    @Autowired
    ConsolidationQueries consolidations;

    @Autowired
    ConfirmationQueries confirmations;

    @Autowired
    CountedStatements statements;

    @Autowired
    CurrentUser user;

    @Autowired
    JdbcClient jdbc;

    @Test
    void asksTheDatabaseNoMoreOftenFor400UnitsThanFor40() {
        var call = sample.publish(1);
        sample.accept(sample.send(call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 1, 3)));
        multiply(call, 40);
        var few = statementsOf(call);
        multiply(call, 400);

        assertThat(table(call).units().accepted()).isEqualTo(400);
        assertThat(table(call).total()).isEqualTo(new Figures(400, 400, 1200, 400, 1200));
        assertThat(statementsOf(call)).isEqualTo(few);
    }

    private int statementsOf(CallId call) {
        return statements.during(() -> table(call))
                + statements.during(() -> sample.at(
                        AFTERNOON,
                        "vhxh",
                        () -> consolidations.lines(
                                call, new LineSelection("GIAO_DUC", "Toán", "HP-SV-XS"), 0, user.scope())))
                + statements.during(() -> sample.at(AFTERNOON, "chutich", () -> confirmations.preview(call)));
    }

    private ConsolidationTable table(CallId call) {
        return sample.at(AFTERNOON, "vhxh", () -> consolidations.table(call, user.scope()));
    }

    /** Copies the one unit and what it sent until so many stand in the call. */
    private void multiply(CallId call, int units) {
        jdbc.sql("""
                        with proto as (
                            select u.id as unit, p.id as proposal, s.id as snapshot
                            from proposal p
                            join unit u on u.id = p.unit_id
                            join snapshot s on s.id = p.standing_snapshot_id
                            where p.call_id = :call and p.unit_code = '10888-T01'),
                        copies as (
                            select n, gen_random_uuid() as unit, gen_random_uuid() as proposal, gen_random_uuid() as snapshot
                            from generate_series((select count(*) + 1 from proposal where call_id = :call), :units) as n),
                        new_unit as (
                            insert into unit (id, version, parent_id, path, code, type, bloc, name, search_key, demo,
                                created_at, created_by, updated_at, updated_by)
                            select c.unit, 0, u.parent_id, subpath(u.path, 0, -1) || text2ltree('c' || c.n || '_' || :units),
                                '10888-C' || c.n || 'X' || :units, u.type, u.bloc, u.name || ' ' || c.n || ' ' || :units,
                                u.search_key, true, now(), 'test', now(), 'test'
                            from copies c, proto join unit u on u.id = proto.unit),
                        new_snapshot as (
                            insert into snapshot (id, proposal_id, number, kind, sending_key, reference, content, sha256,
                                deadline_number, sent_at, sent_by, sender_name)
                            select c.snapshot, c.proposal, 1, s.kind, gen_random_uuid(), s.reference || 'C' || c.n, s.content,
                                s.sha256, s.deadline_number, s.sent_at, s.sent_by, s.sender_name
                            from copies c, proto join snapshot s on s.id = proto.snapshot),
                        new_line as (
                            insert into snapshot_line
                            select c.snapshot, gen_random_uuid(), l.position, l.field_code, l.major, l.further_majors,
                                l.institutions, l.requirements, l.category_code, l.post, l.post_kind, l.quantity_year,
                                l.quantity_period, l.note
                            from copies c, proto join snapshot_line l on l.snapshot_id = proto.snapshot)
                        insert into proposal (id, version, call_id, unit_id, unit_code, unit_name, search_key, bloc, state,
                            snapshots, standing_snapshot_id, deadline, created_at, created_by, updated_at, updated_by)
                        select c.proposal, 0, p.call_id, c.unit, p.unit_code || 'C' || c.n, p.unit_name, p.search_key, p.bloc,
                            p.state, 1, c.snapshot, p.deadline, now(), 'test', now(), 'test'
                        from copies c, proto join proposal p on p.id = proto.proposal
                        """).param("call", call.value()).param("units", units).update();
    }
}
