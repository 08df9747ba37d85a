package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.all;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.springframework.boot.test.context.TestComponent;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;

/** The call of letter 64/UBND-VHXH as its coordinator enters and publishes it, page by page. */
@TestComponent
public class SampleCall {

    static final Deadline DEADLINE = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    static final Instant LETTER_DAY = hour(10, "15:30");
    static final Instant LAST_MOMENT = DEADLINE.at().minusMillis(1);
    static final Instant BELL = DEADLINE.at();
    static final Instant AFTER_BELL = BELL.plusSeconds(10);

    /** What the coordinator types from the letter, the slip of its second basis included. */
    static final Map<String, String> LETTER = Map.ofEntries(
            Map.entry("policyCode", "hai-phong-53-2025"),
            Map.entry("title", "Đề xuất nhu cầu thu hút, trọng dụng người có tài năng năm 2026"),
            Map.entry("year", "2026"),
            Map.entry("horizonFrom", "2026"),
            Map.entry("horizonTo", "2030"),
            Map.entry("letterNumber", "64/UBND-VHXH"),
            Map.entry("letterDate", "10/01/2026"),
            Map.entry("issuer", "Ủy ban nhân dân xã Cẩm Giang"),
            Map.entry("signer", "Vương Đức Dũng"),
            Map.entry("subject", "V/v triển khai thực hiện Nghị quyết số 53/2025/NQ-HĐND ngày 11/12/2025"),
            Map.entry("citations", """
                    Công văn số 3245/UBND-NVKTGS ngày 24/12/2025 của Ủy ban nhân dân thành phố Hải Phòng về việc triển khai
                    Công văn số 68/SNV-CCVC ngày 07/10/2026 của Sở Nội vụ về việc đề xuất đối tượng (hiểu là 07/01/2026)
                    """),
            Map.entry("body", "Xác định cụ thể lĩnh vực, ngành đào tạo; gửi trước 12h ngày 14/01/2026."),
            Map.entry("deadlineDay", "14/01/2026"),
            Map.entry("deadlineHour", "12h"),
            Map.entry("communeDeadlineDay", "15/01/2026"));

    private final Pages pages;
    private final JdbcClient jdbc;

    SampleCall(Pages pages, JdbcClient jdbc) {
        this.pages = pages;
        this.jdbc = jdbc;
    }

    /** Enters the letter for a coordinator's commune; the address of the call's draft. */
    String draft(String coordinator, Map<String, String> letter) {
        var answer = pages.post(LETTER_DAY, coordinator, "/rounds", letter);
        assertThat(answer).hasStatus3xxRedirection();
        return answer.getResponse().getRedirectedUrl().replace("/addressees", "");
    }

    /** Addresses every unit that is ticked when the page opens. */
    List<String> address(String coordinator, String call) {
        var page = text(pages.get(LETTER_DAY, coordinator, call + "/addressees"));
        var units = all("name=\"unit\"[^>]*value=\"([^\"]+)\" checked", page);
        address(coordinator, call, units);
        return units;
    }

    void address(String coordinator, String call, List<String> units) {
        var fields = Map.of("version", version(coordinator, call + "/addressees"));
        assertThat(pages.post(LETTER_DAY, coordinator, call + "/addressees", fields, "unit", units))
                .hasRedirectedUrl(call);
    }

    void attachResolution(String coordinator, String call) {
        var fields = Map.of("version", version(coordinator, call + "/resolution"));
        assertThat(pages.upload(LETTER_DAY, coordinator, call + "/resolution", fields))
                .hasRedirectedUrl(call);
    }

    void publish(String coordinator, String call) {
        var fields = Map.of("version", version(coordinator, call + "/publication"));
        assertThat(pages.post(LETTER_DAY, coordinator, call + "/publication", fields))
                .hasRedirectedUrl(call + "/board");
    }

    /** All of it in one go for xã Cẩm Giang; the address of the published call. */
    public String published() {
        var call = draft("vhxh", LETTER);
        address("vhxh", call);
        publish("vhxh", call);
        return call;
    }

    /** Confirms the closing sheet as its page shows it; nobody can write any more at that hour. */
    void confirmSheet(Instant now, String coordinator, String call) {
        var sheet = call + "/closing-sheet";
        var page = text(pages.get(now, coordinator, sheet + "/confirmation"));
        assertThat(pages.post(
                        now, coordinator, sheet + "/confirmation", Map.of("fingerprint", hidden("fingerprint", page))))
                .hasRedirectedUrl(sheet);
    }

    /** Addresses of the call's proposals by the mark of their unit: «TH01», in the order of their codes. */
    Map<String, String> proposals(String call) {
        var proposals = new LinkedHashMap<String, String>();
        jdbc.sql("select unit_code, id from proposal where call_id = :call order by unit_code")
                .param("call", id(call))
                .query(row -> {
                    var code = row.getString("unit_code");
                    proposals.put(code.substring(code.indexOf('-') + 1), "/proposals/" + row.getString("id"));
                });
        return proposals;
    }

    /** Who fills in for each unit of xã Cẩm Giang, by the mark of the unit. */
    Map<String, String> officers() {
        var officers = new HashMap<String, String>();
        jdbc.sql("""
                        select u.code, a.username
                        from account a
                        join account_grant g on g.account_id = a.id and g.role = 'UNIT_OFFICER' and g.ends_at is null
                        join unit u on u.id = g.seat_id
                        where a.demo and u.code like '10888-%'
                        """).query(row -> {
            officers.put(row.getString("code").substring("10888-".length()), row.getString("username"));
        });
        return officers;
    }

    /** Identity of what an address shows. */
    static UUID id(String address) {
        return UUID.fromString(address.split("/")[2]);
    }

    /** An hour of a day of January 2026 in Vietnam. */
    static Instant hour(int day, String hour) {
        return LocalDate.of(2026, 1, day)
                .atTime(LocalTime.parse(hour))
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }

    private String version(String coordinator, String address) {
        return hidden("version", text(pages.get(LETTER_DAY, coordinator, address)));
    }
}
