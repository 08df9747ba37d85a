package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.LETTER_DAY;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.board.BulkResult;

/** A page asks the database as often for four hundred units as for forty, whoever asks: Hibernate or JdbcClient. */
@WholeApplicationTest
@TestInstance(Lifecycle.PER_CLASS)
class QueryCountTests {

    private static final int FEW = 40;
    private static final int MANY = 400;

    /** A commune without demo units, served by people of its own. */
    private static final String COMMUNE = "10507";

    private static final Logger LOG = LoggerFactory.getLogger(QueryCountTests.class);

    /** The most statements that an act on one of many units may take. */
    private static final Map<String, Integer> PER_UNIT = Map.of("reception", 6, "acceptance", 5, "return", 14);

    private static final Map<String, String> RETURN =
            Map.of("reasonCode", "UNCLEAR", "reason", "Ghi rõ vị trí", "dueDay", "14/01/2026", "dueHour", "16h");

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    CountedStatements statements;

    @Autowired
    JdbcClient jdbc;

    String few;
    String many;

    @BeforeAll
    void publishForFewAndForMany() {
        addUnits();
        open("tonghop.lon", COMMUNE + "-U001", "COMMUNE_COORDINATOR");
        open("lanhdao.lon", COMMUNE, "COMMUNE_LEADER");
        open("donvi.lon", COMMUNE + "-U002", "UNIT_OFFICER");
        serveTheWholeCommune("donvi.lon");
        few = publish(FEW);
        many = publish(MANY);
    }

    @Test
    void theBoard() {
        asksTheSame("tonghop.lon", LAST_MOMENT, "/board");
        asksTheSame("tonghop.lon", AFTER_BELL, "/board");
    }

    @Test
    void whatIsMadeOfTheBoard() {
        for (var page : List.of("/silent", "/print", "/print?need=SILENT&bloc=GOVERNMENT", "/changes")) {
            asksTheSame("tonghop.lon", LAST_MOMENT, "/board" + page);
        }
    }

    @Test
    void receivingOneOfManyAndOneOfFew() {
        assertThat(statementsToReceiveOne(MANY)).isLessThanOrEqualTo(statementsToReceiveOne(FEW));
    }

    /** Each unit is a transaction of its own with its entry in the trail and, when returned, its notice. */
    @Test
    void actsOnHundredsOfUnitsInOnePost() {
        var fewActs = actsOn(FEW);
        var manyActs = actsOn(MANY);

        for (var act : manyActs.keySet()) {
            var said = "%s of %d units: %s; of %d units: %s"
                    .formatted(act, FEW, fewActs.get(act), MANY, manyActs.get(act));
            LOG.info(said);
            assertThat(manyActs.get(act).statements())
                    .as(said)
                    .isLessThanOrEqualTo(
                            fewActs.get(act).forMoreUnits(manyActs.get(act).units(), PER_UNIT.get(act)));
        }
    }

    private Map<String, Cost> actsOn(int units) {
        var call = publish(units);
        var items = sentAgain(call);
        var costs = new LinkedHashMap<String, Cost>();
        costs.put("reception", cost(call, "reception", Map.of(), items));
        costs.put("acceptance", cost(call, "acceptance", Map.of(), items));
        costs.put("return", cost(call, "return", RETURN, sentAgain(call)));
        assertThat(jdbc.sql("select count(*) from notice where call_id = :call and kind = 'RETURNED'")
                        .param("call", SampleCall.id(call))
                        .query(Integer.class)
                        .single())
                .isEqualTo(items.size());
        return costs;
    }

    private Cost cost(String call, String act, Map<String, String> fields, List<String> items) {
        var start = System.nanoTime();
        var asked = statements.during(() -> {
            var answer = pages.post(LAST_MOMENT, "tonghop.lon", call + "/board/" + act, fields, "item", items);
            assertThat(answer).hasRedirectedUrl(call + "/board");
            var result = (BulkResult) answer.getMvcResult().getFlashMap().get("result");
            assertThat(result.done()).as("%s", result.refused()).isEqualTo(items.size());
        });
        return new Cost(items.size(), asked, Duration.ofNanos(System.nanoTime() - start));
    }

    /** Every answer of a call stands as sent again; as the bulk form names them. */
    private List<String> sentAgain(String call) {
        return jdbc.sql("""
                        update proposal set state = 'SUBMITTED', version = version + 1
                        where call_id = :call and standing_snapshot_id is not null
                        returning id || ':1'
                        """)
                .param("call", SampleCall.id(call))
                .query(String.class)
                .list();
    }

    private record Cost(int units, int statements, Duration time) {

        /** What so many units may cost when each further one costs so many statements. */
        int forMoreUnits(int all, int each) {
            return statements + (all - units) * each;
        }

        @Override
        public String toString() {
            return "%d statements (%.1f a unit) in %d ms (%.1f ms a unit)"
                    .formatted(
                            statements, (double) statements / units, time.toMillis(), (double) time.toMillis() / units);
        }
    }

    @Test
    void theConsolidation() {
        asksTheSame("tonghop.lon", AFTER_BELL, "/consolidation");
        asksTheSame("lanhdao.lon", AFTER_BELL, "/consolidation/confirmation");
    }

    @Test
    void theClosingSheet() {
        asksTheSame("tonghop.lon", LAST_MOMENT, "/closing-sheet");
        asksTheSame("tonghop.lon", AFTER_BELL, "/closing-sheet/confirmation");
    }

    @Test
    void theStudyRegister() {
        asksTheSame("tonghop.lon", AFTER_BELL, "/study");
    }

    @Test
    void theLetter() {
        asksTheSame("tonghop.lon", LAST_MOMENT, "");
    }

    /** Between forty and four hundred units the same; the four hundred lines behind a figure are one page of two. */
    @Test
    void theLinesBehindAFigure() {
        asksTheSame("tonghop.lon", AFTER_BELL, "/consolidation/lines");
    }

    @Test
    void aProposalOfOneLineAndOfMany() {
        var one = statements("tonghop.lon", AFTER_BELL, proposal(few, "U002"));
        var thirty = statements("tonghop.lon", AFTER_BELL, proposal(many, "U003"));

        assertThat(thirty).isEqualTo(one);
    }

    /** These list rounds and work, not units: whatever the calls hold, the number stays small. */
    @Test
    void homeAndRounds() {
        var home = statements("tonghop.lon", LAST_MOMENT, "/");
        var rounds = statements("tonghop.lon", LAST_MOMENT, "/rounds");
        publish(FEW);
        publish(MANY);

        assertThat(statements("tonghop.lon", LAST_MOMENT, "/")).isEqualTo(home);
        assertThat(statements("tonghop.lon", LAST_MOMENT, "/rounds")).isEqualTo(rounds);
    }

    private int statementsToReceiveOne(int units) {
        var call = publish(units);
        var items = jdbc.sql("""
                        update proposal set state = 'SUBMITTED' where call_id = :call and standing_snapshot_id is not null
                        returning id || ':1'
                        """)
                .param("call", SampleCall.id(call))
                .query(String.class)
                .list();
        var asked = statements.during(() -> assertThat(
                        pages.post(LAST_MOMENT, "tonghop.lon", call + "/board/reception", Map.of(), "item", items))
                .hasRedirectedUrl(call + "/board"));
        assertThat(items).hasSize(units * 9 / 10);
        assertThat(jdbc.sql("select count(*) from proposal where call_id = :call and state = 'RECEIVED'")
                        .param("call", SampleCall.id(call))
                        .query(Integer.class)
                        .single())
                .isEqualTo(items.size());
        return asked / items.size();
    }

    private void asksTheSame(String person, Instant at, String page) {
        var forFew = statements(person, at, few + page);

        assertThat(statements(person, at, many + page))
                .as(page)
                .isBetween(3, 30)
                .isEqualTo(forFew);
    }

    /** What a page asks once it was opened before. */
    private int statements(String person, Instant at, String address) {
        assertThat(pages.get(at, person, address)).as(address).hasStatusOk();
        return statements.during(() -> pages.get(at, person, address));
    }

    private String publish(int units) {
        var letter = new HashMap<>(LETTER);
        letter.put("letterNumber", units + "/UBND-VHXH");
        var call = sample.draft("tonghop.lon", letter);
        sample.address("tonghop.lon", call, units(units));
        sample.publish("tonghop.lon", call);
        answer(call);
        return call;
    }

    private List<String> units(int count) {
        return jdbc.sql("select id::text from unit where code like :code order by code limit :count")
                .param("code", COMMUNE + "-U%")
                .param("count", count)
                .query(String.class)
                .list();
    }

    private String proposal(String call, String mark) {
        return sample.proposals(call).get(mark);
    }

    private void addUnits() {
        jdbc.sql("""
                        insert into unit (id, version, parent_id, path, code, type, bloc, name, search_key, demo,
                            created_at, created_by, updated_at, updated_by)
                        select gen_random_uuid(), 0, c.id,
                            (c.path::text || '.U' || lpad(n::text, 3, '0'))::ltree,
                            c.code || '-U' || lpad(n::text, 3, '0'), 'SCHOOL', 'GOVERNMENT', 'Trường số ' || n,
                            'truong so ' || n, true, now(), 'test', now(), 'test'
                        from unit c cross join generate_series(1, :many) n
                        where c.code = :commune
                        """).param("many", MANY).param("commune", COMMUNE).update();
    }

    private void open(String username, String unit, String role) {
        pages.post(
                LETTER_DAY,
                "quantri",
                "/accounts",
                Map.of("unit", unit, "displayName", "Người Tổng Hợp", "username", username, "roles", role));
        assertThat(jdbc.sql("update account set password_hash = 'none' where username = :username")
                        .param("username", username)
                        .update())
                .isEqualTo(1);
    }

    private void serveTheWholeCommune(String officer) {
        jdbc.sql("""
                        update account_grant g set root_id = c.id
                        from account a, unit c
                        where a.id = g.account_id and a.username = :officer and c.code = :commune
                        """).param("officer", officer).param("commune", COMMUNE).update();
    }

    /** Nine in ten units sent one line, the third one thirty, and it was accepted. */
    private void answer(String call) {
        jdbc.sql("""
                        with sent as (
                            insert into snapshot (id, proposal_id, number, kind, sending_key, reference, content, sha256,
                                deadline_number, sent_at, sent_by, sender_name)
                            select gen_random_uuid(), p.id, 1, 'SENT', gen_random_uuid(), p.id::text, '{"lines":[]}',
                                encode(sha256(convert_to('{"lines":[]}', 'UTF8')), 'hex'), 1, c.deadline - interval '1 hour',
                                'test', 'Người Gửi'
                            from proposal p join demand_call c on c.id = p.call_id
                            where p.call_id = :call and p.unit_code not like '%0'
                            returning id, proposal_id),
                        lines as (
                            insert into snapshot_line (snapshot_id, line_id, position, field_code, major, category_code, post,
                                post_kind, quantity_year, quantity_period)
                            select s.id, gen_random_uuid(), n, 'GIAO_DUC', 'Ngành ' || right(p.unit_code, 2), 'HP-SV-XS',
                                'Giáo viên', 'FULL_TIME', 1, 2
                            from sent s join proposal p on p.id = s.proposal_id
                            cross join generate_series(1, case when p.unit_code like '%003' then 30 else 1 end) n)
                        select count(*) from sent
                        """).param("call", SampleCall.id(call)).query(Long.class).single();
        jdbc.sql("""
                        update proposal p set state = 'ACCEPTED', snapshots = 1, standing_snapshot_id = s.id
                        from snapshot s where s.proposal_id = p.id and p.call_id = :call
                        """).param("call", SampleCall.id(call)).update();
    }
}
