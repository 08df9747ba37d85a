package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** A round of Hải Phòng as «snv» enters and publishes it, page by page, and the calls communes chain to it. */
@TestComponent
class SampleCityRound {

    static final Instant OPENING = hour(8, "08:00");
    static final Instant CITY_DAY = hour(8, "09:00");
    static final Instant CITY_BELL = hour(15, "00:00");

    static final Map<String, String> CITY_LETTER = Map.ofEntries(
            Map.entry("kind", "REGULAR"),
            Map.entry("policyCode", "hai-phong-53-2025"),
            Map.entry("title", "Đề xuất nhu cầu của thành phố năm 2026"),
            Map.entry("year", "2026"),
            Map.entry("horizonFrom", "2026"),
            Map.entry("horizonTo", "2030"),
            Map.entry("letterNumber", "68/SNV-CCVC"),
            Map.entry("letterDate", "07/01/2026"),
            Map.entry("issuer", "Sở Nội vụ thành phố Hải Phòng"),
            Map.entry("subject", "V/v đề xuất đối tượng thu hút, trọng dụng"),
            Map.entry(
                    "citations",
                    "Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025 của Hội đồng nhân dân thành phố về chính sách"),
            Map.entry("body", "Ủy ban nhân dân các xã, phường, đặc khu gửi Sở Nội vụ trước ngày 15/01/2026."),
            Map.entry("openDay", "08/01/2026"),
            Map.entry("openHour", "8h"),
            Map.entry("deadlineDay", "15/01/2026"));

    static final Map<String, String> CHAINED = Map.of(
            "letterNumber", "64/UBND-VHXH",
            "letterDate", "10/01/2026",
            "issuer", "Ủy ban nhân dân xã Cẩm Giang",
            "subject", "V/v triển khai thực hiện Nghị quyết",
            "citations", "Công văn số 68/SNV-CCVC ngày 07/10/2026 của Sở Nội vụ về việc đề xuất (hiểu là 07/01/2026)",
            "body", "Gửi trước 12h ngày 14/01/2026.",
            "deadlineDay", "14/01/2026",
            "deadlineHour", "12h");

    private final Pages pages;
    private final JdbcClient jdbc;

    SampleCityRound(Pages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** The address of a draft. */
    String draft(Map<String, String> letter) {
        var answer = pages.post(CITY_DAY, "snv", "/city-rounds", letter);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl().replace("/expected", "");
    }

    MvcTestResult publish(Instant now, String round) {
        var version = jdbc.sql("select version from city_round where id = :id")
                .param("id", SampleCall.id(round))
                .query(String.class)
                .single();
        return pages.post(now, "snv", round + "/publication", Map.of("version", version));
    }

    /** All of it in one go; the address of the published round. */
    String published() {
        var round = draft(CITY_LETTER);
        assertThat(publish(CITY_DAY, round)).hasRedirectedUrl(round + "/board");
        return round;
    }

    /** So that the rounds of other tests do not crowd one out of the lists of work, which name twenty at most. */
    void putOffEarlierRounds() {
        jdbc.sql(
                        "update city_round set opens_at = '2026-02-01', commune_deadline = '2026-03-01' where opens_at < '2026-02-01'")
                .update();
    }

    MvcTestResult start(Instant now, String coordinator, String round) {
        return pages.post(now, coordinator, round + "/calls", CHAINED);
    }

    /** The address of the draft call of the coordinator's commune. */
    String started(String coordinator, String round) {
        var answer = start(CITY_DAY, coordinator, round);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl().replace("/addressees", "");
    }

    /** Proposes a later deadline for communes by their codes; the answer. */
    MvcTestResult propose(Instant now, String person, String round, String day, List<String> codes) {
        var fields = new HashMap<>(Map.of(
                "deadlineDay",
                day,
                "documentNumber",
                "80/SNV-CCVC",
                "documentDay",
                "08/01/2026",
                "reason",
                "Bão số 1"));
        return pages.post(now, person, round + "/extensions", fields, "communes", units(codes));
    }

    String proposed(String round, String day, String... codes) {
        var answer = propose(CITY_DAY, "snv", round, day, List.of(codes));
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl();
    }

    MvcTestResult confirm(Instant now, String person, String extension) {
        return pages.post(now, person, extension + "/confirmation", Map.of());
    }

    List<String> units(List<String> codes) {
        return jdbc.sql("select id::text from unit where code = any (:codes)")
                .param("codes", codes.toArray(String[]::new))
                .query(String.class)
                .list();
    }

    /** The city's deadline as the call has it. */
    Instant communeDeadline(String call) {
        return jdbc.sql("select commune_deadline from demand_call where id = :id")
                .param("id", SampleCall.id(call))
                .query((row, index) ->
                        row.getObject(1, java.time.OffsetDateTime.class).toInstant())
                .single();
    }

    /** Addresses all units and publishes at that hour; the answer of the publication. */
    MvcTestResult publishCall(Instant now, String coordinator, String call) {
        var page = text(pages.get(CITY_DAY, coordinator, call + "/addressees"));
        var units = all("name=\"unit\"[^>]*value=\"([^\"]+)\" checked", page);
        pages.post(
                CITY_DAY, coordinator, call + "/addressees", Map.of("version", hidden("version", page)), "unit", units);
        return publishAgain(now, coordinator, call);
    }

    MvcTestResult publishAgain(Instant now, String coordinator, String call) {
        var version = jdbc.sql("select version from demand_call where id = :id")
                .param("id", SampleCall.id(call))
                .query(String.class)
                .single();
        return pages.post(now, coordinator, call + "/publication", Map.of("version", version));
    }
}
