package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCityRound.CITY_DAY;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/**
 * Rounds of the city with what communes sent: xã Cẩm Giang («vhxh», «chutich») page by page, as many others as wanted
 * straight into the tables.
 */
@TestComponent
public class SampleReview {

    /** Cẩm Giang's own deadline has passed, the city's has not. */
    public static final Instant REVIEW = SampleCall.hour(14, "16:00");

    private final Pages pages;
    private final SampleCall calls;
    private final SampleCityRound rounds;
    private final JdbcClient jdbc;

    SampleReview(Pages pages, SampleCall calls, SampleCityRound rounds, JdbcClient jdbc) {
        this.pages = pages;
        this.calls = calls;
        this.rounds = rounds;
        this.jdbc = jdbc;
    }

    /** A round in which xã Cẩm Giang sent two lines of its primary school; its address. */
    public String sent() {
        var round = rounds.published();
        var call = rounds.started("vhxh", round);
        rounds.publishCall(CITY_DAY, "vhxh", call);
        var school = calls.proposals(call).get("TH01");
        pages.addLine(LAST_MOMENT, "donvi", school);
        var second = new HashMap<>(Pages.LINE);
        second.put("major", "Sư phạm Toán học");
        second.put("institutions", "Trường Đại học Sư phạm Hà Nội; Trường Đại học Hải Phòng");
        second.put("quantityYear", "2");
        second.put("quantityPeriod", "4");
        pages.post(LAST_MOMENT, "donvi", school + "/lines", second);
        pages.post(LAST_MOMENT, "donvi", school + "/sending", pages.intent(LAST_MOMENT, "donvi", school + "/check"));
        take(school, "/reception");
        take(school, "/acceptance");
        calls.confirmSheet(AFTER_BELL, "vhxh", call);
        confirm(AFTER_BELL, call);
        dispatch(AFTER_BELL, call, "71/UBND-VHXH");
        return round;
    }

    /** The leader confirms the consolidation as it is shown. */
    public void confirm(Instant now, String call) {
        var address = call + "/consolidation/confirmation";
        var fingerprint = hidden("fingerprint", text(pages.get(now, "chutich", address)));
        assertThat(pages.post(now, "chutich", address, Map.of("fingerprint", fingerprint)))
                .hasRedirectedUrl(call + "/consolidation");
    }

    public void dispatch(Instant now, String call, String number) {
        var address = call + "/dispatch";
        var version = first(
                "<input type=\"hidden\"[^>]*name=\"version\"[^>]*value=\"([^\"]*)\"",
                text(pages.get(now, "vhxh", address)));
        var fields = Map.of("number", number, "day", "14/01/2026", "signer", "Chủ tịch", "version", version);
        assertThat(pages.upload(now, "vhxh", address + "/sending", fields)).hasRedirectedUrl(address);
    }

    /** The call of xã Cẩm Giang in the round. */
    public String call(String round) {
        return "/calls/"
                + one("select id::text from demand_call where round_id = :round and commune_code = '10888'", round);
    }

    /** The consolidation of xã Cẩm Giang as the city reads it. */
    public String consolidation(String round) {
        return round + "/consolidations/" + one("""
                select s.id::text from consolidation s join demand_call c on c.id = s.call_id
                where c.round_id = :round and c.commune_code = '10888'
                """, round);
    }

    /** A line of xã Cẩm Giang by its major. */
    public UUID line(String round, String major) {
        return jdbc.sql("""
                        select l.line_id from consolidated_line l join demand_call c on c.id = l.call_id
                        where c.round_id = :round and c.commune_code = '10888' and l.major = :major
                        """)
                .param("round", SampleCall.id(round))
                .param("major", major)
                .query(UUID.class)
                .single();
    }

    /** The page on which a line is decided. */
    public String decision(String round, String major) {
        return round + "/lines/" + line(round, major) + "/decision";
    }

    /** Lets so many other communes send, each from as many units, each unit two lines. */
    public void generate(String round, int communes, int units) {
        new GeneratedCommunes(jdbc).send(SampleCall.id(round), communes, units);
    }

    /** The figures of the round from the tables of the units' sendings and the decisions, without any view. */
    public List<Integer> independentSums(String round) {
        return jdbc.sql("""
                        with line as (
                            select l.*, p.call_id
                            from snapshot_line l
                            join snapshot s on s.id = l.snapshot_id
                            join proposal p on p.id = s.proposal_id and p.standing_snapshot_id = s.id
                            join demand_call c on c.id = p.call_id and c.round_id = :round
                            join consolidation k on k.call_id = c.id
                            where k.state not in ('OPEN', 'CONFIRMED', 'RETURNED')),
                        agreed as (
                            select distinct on (a.snapshot_id, a.line_id) a.*
                            from agreed_figure a order by a.snapshot_id, a.line_id, a.number desc),
                        approved as (
                            select distinct on (a.snapshot_id, a.line_id) a.*
                            from approved_figure a order by a.snapshot_id, a.line_id, a.number desc)
                        select count(*)::int as lines,
                               sum(l.quantity_year)::int as py, sum(l.quantity_period)::int as pp,
                               sum(coalesce(a.quantity_year, l.quantity_year))::int as ay,
                               sum(coalesce(a.quantity_period, l.quantity_period))::int as ap,
                               sum(case when d.agreed_number = coalesce(a.number, 0) then d.quantity_year
                                        else coalesce(a.quantity_year, l.quantity_year) end)::int as dy,
                               sum(case when d.agreed_number = coalesce(a.number, 0) then d.quantity_period
                                        else coalesce(a.quantity_period, l.quantity_period) end)::int as dp
                        from line l
                        left join agreed a on a.snapshot_id = l.snapshot_id and a.line_id = l.line_id
                        left join approved d on d.snapshot_id = l.snapshot_id and d.line_id = l.line_id
                        """)
                .param("round", SampleCall.id(round))
                .query((row, index) -> List.of(
                        row.getInt("lines"),
                        row.getInt("py"),
                        row.getInt("pp"),
                        row.getInt("ay"),
                        row.getInt("ap"),
                        row.getInt("dy"),
                        row.getInt("dp")))
                .single();
    }

    private void take(String proposal, String act) {
        assertThat(pages.post(AFTER_BELL, "vhxh", proposal + act, Map.of("snapshot", "1")))
                .hasRedirectedUrl(proposal);
    }

    private String one(String sql, String round) {
        return jdbc.sql(sql)
                .param("round", SampleCall.id(round))
                .query(String.class)
                .single();
    }
}
