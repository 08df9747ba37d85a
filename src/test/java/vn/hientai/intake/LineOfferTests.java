package vn.hientai.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import vn.hientai.Pages;
import vn.hientai.SampleCall;
import vn.hientai.WholeApplicationTest;

/** A coordinator offers a unit the lines of another one; the unit decides, and nobody's lines are written unseen. */
@WholeApplicationTest
class LineOfferTests {

    private static final String COORDINATOR = "vhxh";
    private static final String SCHOOL = "donvi";
    private static final String STATION = "donvi2";
    private static final Instant MORNING = Instant.parse("2026-01-14T02:00:00Z");
    private static final Instant AFTER_BELL = Instant.parse("2026-01-14T05:00:00Z");

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    String school;
    String station;

    @BeforeEach
    void publish() {
        var call = UUID.fromString(sample.published().split("/")[2]);
        school = proposal(call, "%-TH01");
        station = proposal(call, "%-YT01");
    }

    @Test
    void offersWhatStandsAndLetsTheUnitTakeIt() {
        send("Sư phạm Tin học");

        assertThat(page(COORDINATOR, station)).contains("Gợi ý dòng của đơn vị khác");
        assertThat(offer(UUID.randomUUID())).hasRedirectedUrl(station + "/offers/new");
        assertThat(page(COORDINATOR, station + "/offers/new"))
                .contains("gợi ý 1 dòng đã gửi của Trường Tiểu học", "Đơn vị chưa trả lời.");
        assertThat(page(STATION, station)).contains("Gợi ý dòng nhu cầu", "gợi ý 1 dòng đã gửi của Trường Tiểu học");
        assertThat(majors(station)).isEmpty();

        var intake = look();
        assertThat(page(STATION, intake)).contains("1 dòng mới", "Mọi ô được chép nguyên như đơn vị kia đã gửi");
        assertThat(majors(station)).isEmpty();
        take(intake);

        assertThat(majors(station)).containsExactly("Sư phạm Tin học");
        assertThat(majors(school)).containsExactly("Sư phạm Tin học");
        assertThat(page(STATION, station)).doesNotContain("Gợi ý dòng nhu cầu");
        assertThat(page(COORDINATOR, station + "/offers/new")).contains("đã nhận vào bản nháp");
        assertThat(acts(station)).contains("line-offer.made", "intake.taken");
        assertThat(acts(school)).contains("line-offer.shown").doesNotContain("intake.taken");
    }

    @Test
    void letsTheUnitDoWithout() {
        send("Sư phạm Tin học");
        offer(UUID.randomUUID());

        for (var time = 0; time < 2; time++) {
            assertThat(pages.post(MORNING, STATION, station + "/offers/declining", Map.of()))
                    .hasRedirectedUrl(station);
        }

        assertThat(page(STATION, station)).doesNotContain("Gợi ý dòng nhu cầu");
        assertThat(page(COORDINATOR, station + "/offers/new")).contains("không dùng");
        assertThat(majors(station)).isEmpty();
        assertThat(acts(station)).containsOnlyOnce("line-offer.declined");
    }

    @Test
    void makesARepeatedOfferOnceAndLetsAnotherOneTakeItsPlace() {
        send("Sư phạm Tin học");
        var key = UUID.randomUUID();
        assertThat(offer(key)).hasStatus3xxRedirection();
        assertThat(offer(key)).hasStatus3xxRedirection();
        assertThat(answers()).containsExactly("");

        offer(UUID.randomUUID());
        assertThat(answers()).containsExactlyInAnyOrder("", "REPLACED");
    }

    @Test
    void offersNothingToWhoHasBegunOrIsTooLate() {
        assertThat(page(COORDINATOR, station + "/offers/new")).contains("Chưa đơn vị nào khác gửi dòng nhu cầu");
        send("Sư phạm Tin học");
        assertThat(page(COORDINATOR, school + "/offers/new")).contains("Không gợi ý được: đơn vị đã gửi");
        assertThat(text(pages.post(
                        AFTER_BELL, COORDINATOR, station + "/offers", fields(UUID.randomUUID(), id(school)))))
                .contains("không ghi được nữa");

        pages.post(MORNING, STATION, station + "/lines", LINE);
        assertThat(text(offer(UUID.randomUUID()))).contains("Đơn vị đã có dòng trong bản nháp");
        assertThat(answers()).isEmpty();
    }

    @Test
    void offersOnlyWhatWasSentInTheCall() {
        pages.post(MORNING, SCHOOL, school + "/lines", LINE);
        send("Sư phạm Tin học");
        assertThat(text(pages.post(
                        MORNING, COORDINATOR, station + "/offers", fields(UUID.randomUUID(), UUID.randomUUID()))))
                .contains("Đơn vị được chọn hiện không có dòng đã gửi");
        assertThat(text(pages.post(
                        MORNING,
                        COORDINATOR,
                        station + "/offers",
                        Map.of("key", UUID.randomUUID().toString()))))
                .contains("Chọn đơn vị có dòng để gợi ý");
        assertThat(answers()).isEmpty();
    }

    @Test
    void doesNotCopyWhatItsUnitTookBack() {
        send("Sư phạm Tin học");
        offer(UUID.randomUUID());
        assertThat(pages.post(MORNING, SCHOOL, school + "/withdrawal", Map.of("snapshot", "1")))
                .hasStatus3xxRedirection();

        assertThat(text(pages.post(MORNING, STATION, station + "/intakes", offered())))
                .contains("đã thu hồi bản đã gửi nên không chép được");
        assertThat(majors(station)).isEmpty();
    }

    private void send(String major) {
        var line = new HashMap<>(LINE);
        line.put("major", major);
        pages.post(MORNING, SCHOOL, school + "/lines", line);
        assertThat(pages.post(MORNING, SCHOOL, school + "/sending", pages.intent(MORNING, SCHOOL, school + "/check")))
                .hasStatus3xxRedirection();
    }

    private MvcTestResult offer(UUID key) {
        return pages.post(MORNING, COORDINATOR, station + "/offers", fields(key, id(school)));
    }

    private String look() {
        return pages.post(MORNING, STATION, station + "/intakes", offered())
                .getResponse()
                .getRedirectedUrl();
    }

    private void take(String intake) {
        var fingerprint = hidden("fingerprint", page(STATION, intake));
        assertThat(pages.post(
                        MORNING, STATION, intake + "/taking", Map.of("mode", "BELOW", "fingerprint", fingerprint)))
                .hasRedirectedUrl(intake);
    }

    private String page(String person, String address) {
        var answer = pages.get(MORNING, person, address);
        assertThat(answer).hasStatusOk();
        return text(answer);
    }

    private List<String> majors(String proposal) {
        return jdbc.sql("select major from proposal_line where proposal_id = :id order by position")
                .param("id", id(proposal))
                .query(String.class)
                .list();
    }

    private List<String> answers() {
        return jdbc.sql("select coalesce(answer, '') from line_offer where proposal_id = :id")
                .param("id", id(station))
                .query(String.class)
                .list();
    }

    private List<String> acts(String proposal) {
        return jdbc.sql("select act from audit_entry where record_id = :id")
                .param("id", id(proposal).toString())
                .query(String.class)
                .list();
    }

    private String proposal(UUID call, String unit) {
        return "/proposals/"
                + jdbc.sql("select id::text from proposal where call_id = :call and unit_code like :unit")
                        .param("call", call)
                        .param("unit", unit)
                        .query(String.class)
                        .single();
    }

    private static Map<String, String> fields(UUID key, UUID source) {
        return Map.of("key", key.toString(), "source", source.toString());
    }

    private static Map<String, String> offered() {
        return Map.of("key", UUID.randomUUID().toString(), "source", "OFFERED");
    }

    private static UUID id(String proposal) {
        return UUID.fromString(proposal.split("/")[2]);
    }
}
