package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.regex.Pattern;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.local.ReplayTime;

/** A round of the city whose commune Cẩm Giang has sent its dispatch and Home Affairs has reviewed it. */
@TestComponent
class SampleReview {

    static final Instant AFTERNOON = hour(14, "14:00");
    static final Instant CITY_WORK = hour(20, "09:00");

    private final Pages pages;
    private final SampleCall calls;
    private final SampleCityRound rounds;
    private final Closing closing;
    private final ReplayTime time;
    private final JdbcClient jdbc;

    SampleReview(
            Pages pages, SampleCall calls, SampleCityRound rounds, Closing closing, ReplayTime time, JdbcClient jdbc) {
        this.pages = pages;
        this.calls = calls;
        this.rounds = rounds;
        this.closing = closing;
        this.time = time;
        this.jdbc = jdbc;
    }

    /**
     * The address of the round; the school «donvi» asked for two kinds of teachers, the health station «donvi2» too.
     */
    String reviewed() {
        var round = rounds.published();
        var call = rounds.started("vhxh", round);
        assertThat(rounds.publishCall(SampleCityRound.CITY_DAY, "vhxh", call)).hasStatus3xxRedirection();
        var proposals = calls.proposals(call);
        send("donvi", proposals.get("TH01"), "Sư phạm Toán", "2", "5");
        send("donvi2", proposals.get("YT01"), "Sư phạm Tin học", "1", "2");
        time.at(AFTER_BELL, () -> closing.close(new CallId(SampleCall.id(call))));
        for (var mark : new String[] {"TH01", "YT01"}) {
            for (var act : new String[] {"/reception", "/acceptance"}) {
                pages.post(AFTERNOON, "vhxh", proposals.get(mark) + act, Map.of("snapshot", "1"));
            }
        }
        calls.confirmSheet(AFTERNOON, "vhxh", call);
        confirmAndSend(call);
        review(call);
        return round;
    }

    /** The submission of a reviewed round on which a decision is published; its address. */
    String decided(String round) {
        var submission = pages.post(CITY_WORK, "snv", round + "/submissions", Map.of())
                .getResponse()
                .getRedirectedUrl();
        var page = text(pages.get(CITY_WORK, "snv.lanhdao", submission));
        pages.post(
                CITY_WORK,
                "snv.lanhdao",
                submission + "/confirmation",
                Map.of("fingerprint", hidden("fingerprint", page)));
        upload(submission, "/sending", "12/TTr-SNV");
        var decision = upload(submission, "/decision", "120/QĐ-UBND");
        var seen = hidden("seen", text(pages.get(CITY_WORK, "snv.lanhdao", decision + "/publication")));
        assertThat(pages.post(CITY_WORK, "snv.lanhdao", decision + "/publication", Map.of("seen", seen)))
                .hasRedirectedUrl(decision);
        return submission;
    }

    private String upload(String submission, String act, String number) {
        var fields = new HashMap<>(Map.of("number", number, "day", "20/01/2026", "signer", "Người ký"));
        fields.put("version", version(text(pages.get(CITY_WORK, "snv", submission))));
        return pages.upload(CITY_WORK, "snv", submission + act, fields)
                .getResponse()
                .getRedirectedUrl();
    }

    /** The proposal of the school in that round. */
    String proposal(String round) {
        return "/proposals/"
                + jdbc.sql("""
                        select p.id from proposal p join demand_call c on c.id = p.call_id
                        where c.round_id = :round and p.unit_code = '10888-TH01'
                        """)
                        .param("round", SampleCall.id(round))
                        .query(String.class)
                        .single();
    }

    private void send(String officer, String proposal, String major, String year, String period) {
        var line = new HashMap<>(LINE);
        line.putAll(Map.of("major", major, "quantityYear", year, "quantityPeriod", period));
        pages.post(LAST_MOMENT, officer, proposal + "/lines", line);
        pages.post(LAST_MOMENT, officer, proposal + "/lines", LINE);
        var intent = pages.intent(LAST_MOMENT, officer, proposal + "/check");
        assertThat(pages.post(LAST_MOMENT, officer, proposal + "/sending", intent))
                .hasRedirectedUrl(proposal + "/receipts/1");
    }

    private void confirmAndSend(String call) {
        var address = call + "/consolidation/confirmation";
        var page = text(pages.get(AFTERNOON, "chutich", address));
        assertThat(pages.post(AFTERNOON, "chutich", address, Map.of("fingerprint", hidden("fingerprint", page))))
                .hasRedirectedUrl(call + "/consolidation");
        var fields = new HashMap<>(Map.of("number", "71/UBND-VHXH", "day", "14/01/2026", "signer", "Vương Đức Dũng"));
        fields.put("version", version(text(pages.get(AFTERNOON, "vhxh", call + "/dispatch"))));
        assertThat(pages.upload(AFTERNOON, "vhxh", call + "/dispatch/sending", fields))
                .hasRedirectedUrl(call + "/dispatch");
    }

    /** Home Affairs cuts the teachers of mathematics by one and lets the rest stand. */
    private void review(String call) {
        jdbc.sql("""
                        insert into approved_figure (snapshot_id, line_id, number, agreed_number, quantity_year, quantity_period,
                            reason, decided_at, decided_by, decider_name)
                        select snapshot_id, line_id, 1, figure_number,
                               agreed_year - case when major = 'Sư phạm Toán' then 1 else 0 end, agreed_period,
                               case when major = 'Sư phạm Toán' then 'Biên chế chỉ còn một' end, now(), 'snv', 'Chuyên viên Sở'
                        from consolidated_line where call_id = :call
                        """).param("call", SampleCall.id(call)).update();
        jdbc.sql("update consolidation set state = 'REVIEWED', version = version + 1 where call_id = :call")
                .param("call", SampleCall.id(call))
                .update();
    }

    static String version(String page) {
        var found = Pattern.compile("name=\"version\"[^>]*value=\"([^\"]*)\"").matcher(page);
        assertThat(found.find()).isTrue();
        return found.group(1);
    }
}
