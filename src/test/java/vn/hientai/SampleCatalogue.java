package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleReview.REVIEW;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;

/** A round of the city on its way from the review to the catalogue, page by page. */
@TestComponent
class SampleCatalogue {

    static final Instant CITY_WORK = hour(20, "09:00");
    static final String MATHS = "Sư phạm Toán học";
    static final String PRIMARY = Pages.LINE.get("major");
    static final String CUT = "Biên chế chỉ còn một";

    private final Pages pages;
    private final SampleReview review;
    private final JdbcClient jdbc;

    SampleCatalogue(Pages pages, SampleReview review, JdbcClient jdbc) {
        this.pages = pages;
        this.review = review;
        this.jdbc = jdbc;
    }

    /** Home Affairs cuts the teachers of mathematics by one and lets the other line stand; the round's address. */
    String reviewed() {
        var round = review.sent();
        decide(round, MATHS, Map.of("year", "1", "period", "4", "reason", CUT));
        decide(round, PRIMARY, Map.of("year", "1", "period", "3", "reason", ""));
        var commune = review.consolidation(round);
        var version = jdbc.sql("select version from consolidation where id = :id::uuid")
                .param("id", commune.replaceAll(".*/", ""))
                .query(String.class)
                .single();
        assertThat(pages.post(REVIEW, "snv", commune + "/conclusion", Map.of("version", version)))
                .hasRedirectedUrl(commune);
        return round;
    }

    private void decide(String round, String major, Map<String, String> figures) {
        var address = review.decision(round, major);
        var page = text(pages.get(REVIEW, "snv", address));
        var fields = new HashMap<>(figures);
        for (var name : new String[] {"snapshot", "figure", "seen"}) {
            fields.put(name, typed(name, page));
        }
        assertThat(pages.post(REVIEW, "snv", address, fields)).hasStatus3xxRedirection();
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

    static String version(String page) {
        return typed("version", page);
    }

    private static String typed(String name, String page) {
        return first("name=\"" + name + "\"[^>]*value=\"([^\"]*)\"", page);
    }
}
