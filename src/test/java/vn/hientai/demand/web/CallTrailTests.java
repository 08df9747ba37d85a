package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.SCHOOL;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;

/** What the trail keeps of changes to a draft call: old and new of all that changed, and nothing else. */
@WholeApplicationTest
class CallTrailTests {

    private static final Instant NOW = Instant.parse("2026-01-10T08:30:00Z");

    private static final Map<String, String> LETTER = Map.ofEntries(
            Map.entry("policyCode", "hai-phong-53-2025"),
            Map.entry("title", "Đề xuất nhu cầu năm 2026"),
            Map.entry("year", "2026"),
            Map.entry("horizonFrom", "2026"),
            Map.entry("horizonTo", "2030"),
            Map.entry("letterNumber", "64/UBND-VHXH"),
            Map.entry("letterDate", "10/01/2026"),
            Map.entry("issuer", "Ủy ban nhân dân xã Cẩm Giang"),
            Map.entry("subject", "V/v triển khai"),
            Map.entry("citations", "Công văn số 68/SNV-CCVC ngày 07/01/2026 của Sở Nội vụ"),
            Map.entry("body", "Gửi trước 12h ngày 14/01/2026."),
            Map.entry("deadlineDay", "14/01/2026"),
            Map.entry("deadlineHour", "12h"),
            Map.entry("communeDeadlineDay", "15/01/2026"));

    @Autowired
    Pages pages;

    @Autowired
    JdbcClient jdbc;

    String call;

    @BeforeEach
    void draft() {
        var drafted = pages.post(NOW, "vhxh", "/rounds", LETTER).getResponse().getRedirectedUrl();
        call = String.valueOf(drafted).replace("/addressees", "");
    }

    @Test
    void keepsOldAndNewOfEveryChangedField() {
        change(Map.ofEntries(
                Map.entry("title", "Đề xuất bổ sung năm 2026"),
                Map.entry("horizonTo", "2031"),
                Map.entry("letterNumber", "65/UBND-VHXH"),
                Map.entry("letterDate", "11/01/2026"),
                Map.entry("signer", "Vương Đức Dũng"),
                Map.entry("subject", "V/v đề xuất"),
                Map.entry("citations", ""),
                Map.entry("body", "Gửi trước 10h."),
                Map.entry("deadlineHour", "10h"),
                Map.entry("communeDeadlineDay", "16/01/2026"),
                Map.entry("handoverDay", "13/01/2026")));

        assertThat(last())
                .containsOnlyKeys(
                        "title",
                        "horizonTo",
                        "letter",
                        "letterDate",
                        "signer",
                        "subject",
                        "citations",
                        "body",
                        "deadline",
                        "communeDeadline",
                        "handover")
                .containsEntry("title", "Đề xuất nhu cầu năm 2026 → Đề xuất bổ sung năm 2026")
                .containsEntry("horizonTo", "2030 → 2031")
                .containsEntry("letter", "64/UBND-VHXH → 65/UBND-VHXH")
                .containsEntry("letterDate", "2026-01-10 → 2026-01-11")
                .containsEntry("signer", "- → Vương Đức Dũng")
                .containsEntry("subject", "V/v triển khai → V/v đề xuất")
                .containsEntry("body", "Gửi trước 12h ngày 14/01/2026. → Gửi trước 10h.")
                .containsEntry("deadline", "2026-01-14T05:00:00Z → 2026-01-14T03:00:00Z")
                .containsEntry("communeDeadline", "2026-01-14T17:00:00Z → 2026-01-15T17:00:00Z")
                .containsEntry("handover", "- → 2026-01-12T17:00:00Z");
        assertThat(last().get("citations")).contains("68/SNV-CCVC").endsWith("→ -");
    }

    @Test
    void leavesOutWhatStayed() {
        change(Map.of("subject", "V/v đề xuất"));

        assertThat(last()).containsOnlyKeys("subject");
    }

    @Test
    void namesTheUnitsThatCameAndThatWent() {
        var all = text(pages.get(NOW, "vhxh", call + "/addressees"));
        var units = all("name=\"unit\"[^>]*value=\"([^\"]+)\" checked", all);
        address(units);
        assertThat(last().get("addresseesAdded")).startsWith("- → ").contains(SCHOOL);

        var school = jdbc.sql("select id::text from unit where code = :code")
                .param("code", SCHOOL)
                .query(String.class)
                .single();
        address(units.stream().filter(unit -> !unit.equals(school)).toList());

        assertThat(last())
                .containsOnlyKeys("addressees", "addresseesRemoved")
                .containsEntry("addresseesRemoved", SCHOOL + " → -")
                .containsEntry("addressees", units.size() + " → " + (units.size() - 1));
    }

    @Test
    void keepsWhatTheCallAskedBefore() {
        var version = hidden("version", text(pages.get(NOW, "vhxh", call + "/requirements")));
        pages.post(NOW, "vhxh", call + "/requirements", Map.of("version", version, "headApproval", "true"));
        assertThat(last()).containsExactly(Map.entry("headApproval", "false → true"));

        attach();
        var first = last().get("resolution");
        attach();
        assertThat(first).startsWith("- → ");
        assertThat(last().get("resolution")).startsWith(first.substring(4) + " → ");
    }

    private void attach() {
        var version = hidden("version", text(pages.get(NOW, "vhxh", call + "/resolution")));
        assertThat(pages.upload(NOW, "vhxh", call + "/resolution", Map.of("version", version)))
                .hasRedirectedUrl(call);
    }

    private void change(Map<String, String> changes) {
        var fields = new HashMap<>(LETTER);
        fields.putAll(changes);
        fields.put("version", hidden("version", text(pages.get(NOW, "vhxh", call + "/edit"))));
        assertThat(pages.post(NOW, "vhxh", call, fields)).hasRedirectedUrl(call);
    }

    private void address(List<String> units) {
        var version = Map.of("version", hidden("version", text(pages.get(NOW, "vhxh", call + "/addressees"))));
        assertThat(pages.post(NOW, "vhxh", call + "/addressees", version, "unit", units))
                .hasRedirectedUrl(call);
    }

    /** The latest entry of the call: «old → new» by field, a dash for nothing. */
    private Map<String, String> last() {
        var changes = new HashMap<String, String>();
        jdbc.sql("""
                        select c ->> 'field' as field, coalesce(c ->> 'before', '-') as old, coalesce(c ->> 'after', '-') as now
                        from (select changes from audit_entry where act = 'call.changed' and record_id = :call
                              order by seq desc limit 1) e, json_array_elements(e.changes::json) c
                        """).param("call", call.split("/")[2]).query(row -> {
            changes.put(row.getString("field"), row.getString("old") + " → " + row.getString("now"));
        });
        return changes;
    }
}
