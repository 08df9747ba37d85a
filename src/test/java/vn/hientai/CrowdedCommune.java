package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.Authentication;
import vn.hientai.account.GrantQueries;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ProposalId;

/**
 * A commune of hundreds of units, each with one line in its draft, whose call closes in some seconds of the database
 * clock. One person holds the office of unit officer for all of them: who sends is not what is tried here.
 */
class CrowdedCommune {

    private static final String COMMUNE = "10537";
    private static final String COORDINATOR = "tonghop.tanhung";
    private static final String OFFICER = "donvi.tanhung";

    private final Pages pages;
    private final SampleCall sample;
    private final GrantQueries grants;
    private final JdbcClient jdbc;

    CrowdedCommune(ApplicationContext application) {
        this.pages = application.getBean(Pages.class);
        this.sample = application.getBean(SampleCall.class);
        this.grants = application.getBean(GrantQueries.class);
        this.jdbc = application.getBean(JdbcClient.class);
    }

    /** Publishes a call to so many units, none of which has sent. */
    CallId publish(int units) {
        addUnits(units);
        open(COORDINATOR, "001", "COMMUNE_COORDINATOR");
        open(OFFICER, "002", "UNIT_OFFICER");
        serveTheWholeCommune();
        var letter = new HashMap<>(SampleCall.LETTER);
        letter.put("letterNumber", "537/UBND-VHXH");
        var call = sample.draft(COORDINATOR, letter);
        sample.address(COORDINATOR, call, units());
        sample.publish(COORDINATOR, call);
        var id = new CallId(SampleCall.id(call));
        addLines(id);
        return id;
    }

    Authentication officer() {
        return grants.authenticationOf(OFFICER);
    }

    List<ProposalId> proposals(CallId call) {
        return jdbc.sql("select id from proposal where call_id = :call order by unit_code")
                .param("call", call.value())
                .query((row, index) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }

    /** Sets the call's and every unit's deadline so many seconds ahead of the database clock. */
    Instant ringIn(CallId call, int seconds) {
        var bell = jdbc.sql("""
                        update demand_call
                        set deadline = date_trunc('milliseconds', clock_timestamp()) + :seconds * interval '1 second',
                            commune_deadline = clock_timestamp() + interval '1 day'
                        where id = :call
                        returning deadline
                        """)
                .param("seconds", seconds)
                .param("call", call.value())
                .query(OffsetDateTime.class)
                .single();
        jdbc.sql("update proposal set deadline = :bell where call_id = :call")
                .param("bell", bell)
                .param("call", call.value())
                .update();
        return bell.toInstant();
    }

    private void addUnits(int units) {
        jdbc.sql("""
                        insert into unit (id, version, parent_id, path, code, type, bloc, name, search_key, demo,
                            created_at, created_by, updated_at, updated_by)
                        select gen_random_uuid(), 0, c.id,
                            (c.path::text || '.B' || lpad(n::text, 3, '0'))::ltree,
                            c.code || '-B' || lpad(n::text, 3, '0'), 'SCHOOL', 'GOVERNMENT', 'Trường số ' || n,
                            'truong so ' || n, true, now(), 'test', now(), 'test'
                        from unit c cross join generate_series(1, :units) n
                        where c.code = :commune
                        """).param("units", units).param("commune", COMMUNE).update();
    }

    private List<String> units() {
        return jdbc.sql("select id::text from unit where code like :code order by code")
                .param("code", COMMUNE + "-B%")
                .query(String.class)
                .list();
    }

    private void open(String username, String mark, String role) {
        var account = Map.of(
                "unit", COMMUNE + "-B" + mark, "displayName", "Vũ Minh Châu", "username", username, "roles", role);
        pages.post(SampleCall.LETTER_DAY, "quantri", "/accounts", account);
        assertThat(jdbc.sql("update account set password_hash = 'none' where username = :username")
                        .param("username", username)
                        .update())
                .isEqualTo(1);
    }

    private void serveTheWholeCommune() {
        jdbc.sql("""
                        update account_grant g set root_id = c.id
                        from account a, unit c
                        where a.id = g.account_id and a.username = :officer and c.code = :commune
                        """).param("officer", OFFICER).param("commune", COMMUNE).update();
    }

    private void addLines(CallId call) {
        jdbc.sql("""
                        insert into proposal_line (id, version, proposal_id, position, field_code, major, category_code, post,
                            post_kind, quantity_year, quantity_period, created_at, created_by, updated_at, updated_by)
                        select gen_random_uuid(), 0, id, 1, 'GIAO_DUC', 'Giáo dục Tiểu học', 'HP-SV-XS',
                            'Giáo viên chủ nhiệm', 'FULL_TIME', 1, 3, now(), 'test', now(), 'test'
                        from proposal where call_id = :call
                        """).param("call", call.value()).update();
        jdbc.sql("update proposal set state = 'DRAFT' where call_id = :call")
                .param("call", call.value())
                .update();
    }
}
