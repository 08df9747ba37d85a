package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.first;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.LETTER;
import static vn.hientai.SampleCall.LETTER_DAY;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Routes.Route;

/**
 * One of everything an address can name: a draft call and a published one whose dispatch was sent, the proposal of its
 * primary school («donvi») with what hangs on it, a draft round of the city and a published one, and the account of the
 * health station. Made once for all tests.
 */
@TestComponent
class Subjects {

    /** Of a call or a round of the city, what concerns its draft only. */
    static final String PREPARATION =
            "(POST /(calls|city-rounds)/\\{id}|(?!.*/decisions/).*/(edit|addressees|expected|resolution|requirements|publication))";

    /** Of a round of the city, what concerns one that communes sent their lines in. */
    private static final String REVIEW = "/city-rounds/\\{id}/(lines|consolidations|comparison|totals).*";

    private static final String TYPED = """
            version = 0
            snapshot = 1
            seen = 0
            period = 3000
            reason = Thử
            reasonCode = OTHER
            dueDay = 15/01/2026
            dueHour = 8h
            displayName = Người Thử
            username = nguoi.thu
            roles = UNIT_OFFICER
            number = 71/UBND-VHXH
            day = 14/01/2026
            lines = 10888-TH01; Người Thử
            content = Thử
            note = Thử
            nameIfUnknown = Người Thử
            kind = QUESTION
            text = Thử
            message = Thử
            question = Thử
            answer = Thử
            newName = Đơn vị thử
            contactName = Người Thử
            contactPhone = 0220 3786 101
            documentNumber = 12/QĐ-UBND
            documentDate = 05/01/2026
            """;

    private final Pages pages;
    private final SampleCall sample;
    private final SampleCityRound cityRounds;
    private final SampleReview review;
    private final SampleCatalogue catalogue;
    private final JdbcClient jdbc;
    private Map<String, String> known = Map.of();

    Subjects(
            Pages pages,
            SampleCall sample,
            SampleCityRound cityRounds,
            SampleReview review,
            SampleCatalogue catalogue,
            JdbcClient jdbc) {
        this.pages = pages;
        this.sample = sample;
        this.cityRounds = cityRounds;
        this.review = review;
        this.catalogue = catalogue;
        this.jdbc = jdbc;
    }

    /** Their identities by the collection their address starts with, and of the line. */
    Map<String, String> identities() {
        if (known.isEmpty()) {
            openTheNeighbour();
            known = make();
        }
        return known;
    }

    String published() {
        return "/calls/" + identities().get("calls");
    }

    String draft() {
        return "/calls/" + identities().get("drafts-calls");
    }

    /** The proposal of another unit of the published call, by the mark of the unit. */
    String proposal(String mark) {
        return sample.proposals(published()).get(mark);
    }

    /** Where a route leads with these identities. */
    static String address(Route route, Map<String, String> identities) {
        var collection = route.pattern().replaceAll("^/|/.*", "");
        var reviewed = route.pattern().matches(REVIEW);
        var kind = reviewed
                ? "reviewed-rounds"
                : isPrepared(collection) && route.toString().matches(PREPARATION) ? "drafts-" + collection : collection;
        return route.pattern()
                .replace("{part:letter|appendix}.{kind:docx|pdf|xlsx}", "letter.docx")
                .replace("{kind:pdf|xlsx}", "pdf")
                .replace("{act:[a-z]+}", "reception")
                .replace("{number:\\d{1,6}}", "1")
                .replace("{lineId}", identities.get(line(collection, reviewed)))
                .replace("{consolidationId}", identities.get("consolidation"))
                .replace("{entryId}", identities.get("entry"))
                .replace("{submission}", identities.get("submission"))
                .replace("{decision}", identities.get("decision"))
                .replace("{line}", identities.get("entryLine"))
                .replace("{kind:docx|pdf|xlsx}", "pdf")
                .replace("{id}", identities.getOrDefault(kind, ""));
    }

    private static String line(String collection, boolean reviewed) {
        if (reviewed) {
            return "reviewedLine";
        }
        return collection.equals("papers") ? "paperLine" : "line";
    }

    /** Whether it is a draft before others see it. */
    static boolean isPrepared(String collection) {
        return collection.equals("calls") || collection.equals("city-rounds");
    }

    /** Enough for every form there is. */
    static Map<String, String> fields() {
        var fields = new HashMap<>(LETTER);
        fields.putAll(Pages.LINE);
        TYPED.lines().map(line -> line.split(" = ")).forEach(field -> fields.put(field[0], field[1]));
        fields.put("key", UUID.randomUUID().toString());
        fields.put("fingerprint", "0".repeat(64));
        fields.put("unit", UUID.randomUUID().toString());
        fields.put("row", UUID.randomUUID().toString());
        fields.put("units", UUID.randomUUID().toString());
        return fields;
    }

    private Map<String, String> make() {
        var round = catalogue.reviewed();
        var submission = catalogue.decided(round);
        cityRounds.proposed(round, "17/01/2026", "10888");
        var reviewed = review.sent();
        var draft = sample.draft("vhxh", LETTER);
        var call = sample.draft("vhxh", LETTER);
        sample.address("vhxh", call);
        sample.attachResolution("vhxh", call);
        sample.publish("vhxh", call);
        var school = sample.proposals(call).get("TH01");
        var line = pages.addLine(LAST_MOMENT, "donvi", school);
        var intake = SampleWorkbooks.upload(pages, LAST_MOMENT, "donvi", school, SampleWorkbooks.of(List.of()));
        var intent = pages.intent(LAST_MOMENT, "donvi", school + "/check");
        var approval = askTheHead(school, intent.get("fingerprint"));
        pages.post(LAST_MOMENT, "donvi", school + "/sending", intent);
        var question = pages.post(LAST_MOMENT, "donvi", call + "/inquiries", fields());
        pages.post(AFTER_BELL, "vhxh", call + "/faq", fields());
        var paper = enterPaper(sample.proposals(sample.published()).get("TH02"));
        var extension = propose(call, school);
        take(school, "/reception");
        take(school, "/acceptance");
        sample.confirmSheet(AFTER_BELL, "vhxh", call);
        confirm(call + "/consolidation/confirmation");
        dispatch(call + "/dispatch");
        var made = new HashMap<String, String>();
        made.put("calls", SampleCall.id(call).toString());
        made.put("drafts-calls", SampleCall.id(draft).toString());
        made.put("city-rounds", SampleCall.id(round).toString());
        made.put(
                "drafts-city-rounds",
                SampleCall.id(cityRounds.draft(SampleCityRound.CITY_LETTER)).toString());
        made.put("reviewed-rounds", SampleCall.id(reviewed).toString());
        made.put("consolidation", review.consolidation(reviewed).replaceAll(".*/", ""));
        made.put("reviewedLine", review.line(reviewed, Pages.LINE.get("major")).toString());
        made.put("proposals", SampleCall.id(school).toString());
        made.put("accounts", healthStation());
        made.put("units", unit("10888-YT01"));
        made.put("approvals", approval);
        made.put("inquiries", question.getResponse().getRedirectedUrl().replaceAll(".*/", ""));
        made.put("entry", entry(call));
        made.put("notices", notice(school));
        made.put("papers", paper.split("/")[2]);
        made.put("paperLine", pages.addLine(AFTER_BELL, "vhxh", paper).replaceAll(".*/", ""));
        made.put("submission", submission.replaceAll(".*/", ""));
        made.put("decision", one("select id from catalogue_decision where round_id = :round", round));
        made.put("entryLine", one("select id from catalogue_line where round_id = :round limit 1", round));
        made.put("extensions", SampleCall.id(extension).toString());
        made.put("intakes", intake.replaceAll(".*/", ""));
        made.put("line", line.replaceAll(".*/", ""));
        return made;
    }

    private String one(String sql, String round) {
        return jdbc.sql(sql)
                .param("round", SampleCall.id(round))
                .query(UUID.class)
                .single()
                .toString();
    }

    /** A paper that a unit handed in in the morning, as the coordinator enters it; its address. */
    private String enterPaper(String proposal) {
        var page = text(pages.get(AFTER_BELL, "vhxh", proposal + "/papers/new"));
        var fields = Map.of(
                "key", hidden("key", page),
                "seen", "0",
                "arrivalNumber", "152",
                "arrivalDay", "14/01/2026",
                "arrivalHour", "11:20",
                "channel", "PAPER",
                "kind", "SENT");
        return pages.upload(AFTER_BELL, "vhxh", proposal + "/papers", fields)
                .getResponse()
                .getRedirectedUrl();
    }

    private String askTheHead(String proposal, String fingerprint) {
        var id = SampleCall.id(proposal);
        pages.post(LAST_MOMENT, "donvi", "/approvals", Map.of("proposal", id.toString(), "fingerprint", fingerprint));
        return jdbc.sql("select id::text from head_approval where proposal_id = :id")
                .param("id", id)
                .query(String.class)
                .single();
    }

    /** A later deadline for the school that nobody decides on. */
    private String propose(String call, String school) {
        var fields = new HashMap<>(Map.of(
                "units", SampleCall.id(school).toString(),
                "who", "CHOSEN",
                "deadlineDay", "14/01/2026",
                "deadlineHour", "17h",
                "reason", "Mất điện"));
        fields.putAll(pages.intent(LAST_MOMENT, "vhxh", call + "/extensions/check", fields));
        return pages.post(LAST_MOMENT, "vhxh", call + "/extensions", fields)
                .getResponse()
                .getRedirectedUrl();
    }

    private void take(String proposal, String act) {
        assertThat(pages.post(AFTER_BELL, "vhxh", proposal + act, Map.of("snapshot", "1")))
                .hasRedirectedUrl(proposal);
    }

    private void confirm(String address) {
        var fingerprint = hidden("fingerprint", text(pages.get(AFTER_BELL, "chutich", address)));
        pages.post(AFTER_BELL, "chutich", address, Map.of("fingerprint", fingerprint));
    }

    private void dispatch(String address) {
        var version = first(
                "<input type=\"hidden\"[^>]*name=\"version\"[^>]*value=\"([^\"]*)\"",
                text(pages.get(AFTER_BELL, "vhxh", address)));
        var fields = Map.of("number", "71/UBND-VHXH", "day", "14/01/2026", "signer", "Chủ tịch", "version", version);
        assertThat(pages.upload(AFTER_BELL, "vhxh", address + "/sending", fields))
                .hasRedirectedUrl(address);
    }

    /** The coordinator of the neighbour commune, «vhxh.khac». */
    private void openTheNeighbour() {
        pages.post(
                LETTER_DAY,
                "quantri",
                "/accounts",
                Map.of(
                        "unit", "10903-VHXH",
                        "displayName", "Cán bộ tổng hợp xã Cẩm Giàng",
                        "username", "vhxh.khac",
                        "roles", "COMMUNE_COORDINATOR"));
        assertThat(jdbc.sql("update account set password_hash = 'none' where username = 'vhxh.khac'")
                        .update())
                .isEqualTo(1);
    }

    private String entry(String call) {
        return jdbc.sql("select id::text from faq_entry where call_id = :call")
                .param("call", SampleCall.id(call))
                .query(String.class)
                .single();
    }

    private String notice(String proposal) {
        return jdbc.sql("""
                        select n.id::text from notice n join account a on a.id = n.account_id
                        where n.proposal_id = :proposal and n.kind = 'PUBLISHED' and a.username = 'donvi'
                        """)
                .param("proposal", SampleCall.id(proposal))
                .query(String.class)
                .single();
    }

    private String unit(String code) {
        return jdbc.sql("select id::text from unit where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private String healthStation() {
        return jdbc.sql("select id::text from account where username = 'donvi2'")
                .query(String.class)
                .single();
    }
}
