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
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Routes.Route;

/**
 * One of everything an address can name: a draft call and a published one whose dispatch was sent, the proposal of its
 * primary school («donvi») with a line and a proposed extension, and the account of its health station. Made once.
 */
@TestComponent
class Subjects {

    /** Of a call, what concerns its draft only. */
    static final String PREPARATION = "(POST /calls/\\{id}|.*/(edit|addressees|resolution|publication))";

    private final Pages pages;
    private final SampleCall sample;
    private final JdbcClient jdbc;
    private Map<String, String> known = Map.of();

    Subjects(Pages pages, SampleCall sample, JdbcClient jdbc) {
        this.pages = pages;
        this.sample = sample;
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
        return "/calls/" + identities().get("drafts");
    }

    /** The proposal of another unit of the published call, by the mark of the unit. */
    String proposal(String mark) {
        return sample.proposals(published()).get(mark);
    }

    /** Where a route leads with these identities. */
    static String address(Route route, Map<String, String> identities) {
        var collection = route.pattern().replaceAll("^/|/.*", "");
        var kind = collection.equals("calls") && route.toString().matches(PREPARATION) ? "drafts" : collection;
        return route.pattern()
                .replace("{part:letter|appendix}.{kind:docx|pdf|xlsx}", "letter.docx")
                .replace("{number:\\d{1,6}}", "1")
                .replace("{lineId}", identities.get("line"))
                .replace("{id}", identities.getOrDefault(kind, ""));
    }

    /** Enough for every form there is. */
    static Map<String, String> fields() {
        var fields = new HashMap<>(LETTER);
        fields.putAll(Pages.LINE);
        fields.putAll(Map.of(
                "key", UUID.randomUUID().toString(),
                "fingerprint", "0".repeat(64),
                "version", "0",
                "snapshot", "1",
                "seen", "0",
                "period", "3000",
                "reason", "Thử"));
        fields.putAll(Map.of(
                "displayName", "Người Thử",
                "username", "nguoi.thu",
                "roles", "UNIT_OFFICER",
                "number", "71/UBND-VHXH",
                "day", "14/01/2026",
                "unit", UUID.randomUUID().toString(),
                "units", UUID.randomUUID().toString(),
                "lines", "10888-TH01; Người Thử",
                "nameIfUnknown", "Người Thử"));
        return fields;
    }

    private Map<String, String> make() {
        var draft = sample.draft("vhxh", LETTER);
        var call = sample.draft("vhxh", LETTER);
        sample.address("vhxh", call);
        sample.attachResolution("vhxh", call);
        sample.publish("vhxh", call);
        var school = sample.proposals(call).get("TH01");
        var line = pages.addLine(LAST_MOMENT, "donvi", school);
        pages.post(LAST_MOMENT, "donvi", school + "/sending", pages.intent(LAST_MOMENT, "donvi", school + "/check"));
        var extension = propose(call, school);
        take(school, "/reception");
        take(school, "/acceptance");
        confirm(call + "/consolidation/confirmation");
        dispatch(call + "/dispatch");
        return Map.of(
                "calls", SampleCall.id(call).toString(),
                "drafts", SampleCall.id(draft).toString(),
                "proposals", SampleCall.id(school).toString(),
                "accounts", healthStation(),
                "extensions", SampleCall.id(extension).toString(),
                "line", line.replaceAll(".*/", ""));
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

    private String healthStation() {
        return jdbc.sql("select id::text from account where username = 'donvi2'")
                .query(String.class)
                .single();
    }
}
