package vn.hientai.demand.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.LAST_MOMENT;
import static vn.hientai.demand.SampleRound.MORNING;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.Pages;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.ProposalId;
import vn.hientai.demand.SampleRound;
import vn.hientai.local.ReplayTime;

/** An answer is given back, completed or not, and what the unit, the coordinator and the ledger see of it. */
@WholeApplicationTest
class ReturnPagesTests {

    private static final Instant BELL = SampleRound.DEADLINE.at();
    private static final Instant AFTERNOON = BELL.plusSeconds(3600);
    private static final Instant DUE = BELL.plusSeconds(3 * 3600);

    private static final Map<String, String> GIVE_BACK = Map.of(
            "reasonCode", "UNCLEAR",
            "reason", "Ghi rõ chứng chỉ tiếng Anh.",
            "dueHour", "15h",
            "dueDay", "14/01/2026",
            "snapshot", "1");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    Pages page;
    ProposalId id;
    String school;
    String line;

    @BeforeEach
    void send() {
        page = new Pages(application);
        id = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        school = "/proposals/" + id;
        line = page.addLine(MORNING, "donvi", id);
        answer(MORNING, "/check", "/sending");
    }

    @Test
    void tellsTheUnitWhatToChangeAndUntilWhen() {
        giveBack(AFTERNOON, Map.of("comments[" + lineId() + "]", "Nêu bậc chứng chỉ."));

        assertThat(page.get(AFTERNOON, "donvi", school))
                .bodyText()
                .contains(
                        "Được trả lại để hoàn thiện trước 15 giờ 00, Thứ Tư, 14/01/2026",
                        "Nội dung chưa rõ",
                        "Ghi rõ chứng chỉ tiếng Anh.",
                        "Dòng 1: Giáo dục Tiểu học",
                        "Nêu bậc chứng chỉ.",
                        "Kiểm tra và gửi");
        assertThat(page.get(AFTERNOON, "donvi", "/")).bodyText().contains("trước 15 giờ 00, Thứ Tư, 14/01/2026");
        assertThat(page.get(AFTERNOON, "vhxh", boardOf(id))).bodyText().contains("Trả lại");
    }

    @Test
    void showsTheCoordinatorTheDifferenceFirst() {
        giveBack(AFTERNOON, Map.of());
        change("Sư phạm Tin học");
        answer(DUE.minusMillis(1), "/check", "/sending");

        assertThat(text(page.get(DUE, "vhxh", school)))
                .contains("Lần gửi 2 khác lần gửi trước", "Giáo dục Tiểu học</del>", "Sư phạm Tin học</ins>")
                .contains("/reception");
    }

    @Test
    void admitsTheLastMillisecondOfTheDueInstantAndNothingLater() {
        giveBack(AFTERNOON, Map.of());
        var intent = page.intent(DUE.minusMillis(1), "donvi", school + "/check");
        assertThat(page.post(DUE, "donvi", school + "/sending", intent))
                .hasStatus(409)
                .bodyText()
                .contains("hạn là trước 15:00, 14/01/2026");
        assertThat(page.post(DUE.minusMillis(1), "donvi", school + "/sending", intent))
                .hasRedirectedUrl(school + "/receipts/2");
        assertThat(page.get(DUE.minusMillis(1), "donvi", school)).bodyText().doesNotContain("Thu hồi để sửa");
    }

    @Test
    void letsTheLastSendingStandWhenTheUnitStaysSilentAndSaysSo() {
        giveBack(AFTERNOON, Map.of());
        change("Sư phạm Tin học");

        assertThat(page.get(DUE, "vhxh", boardOf(id))).bodyText().contains("Trả lại, không hoàn thiện");
        assertThat(text(page.get(DUE, "vhxh", school)))
                .contains("Giáo dục Tiểu học", "Bản đã gửi được tính như cũ")
                .doesNotContain("Sư phạm Tin học");
        assertThat(page.post(DUE, "vhxh", school + "/reception", Map.of("snapshot", "1")))
                .hasRedirectedUrl(school);
        assertThat(state()).isEqualTo("RECEIVED");
        assertThat(page.get(DUE, "vhxh", school)).bodyText().contains("Đề xuất này đã được trả lại");
    }

    @Test
    void keepsTheDueInstantBeforeTheCommunesDeadlineAndNotBeforeTheUnits() {
        refuses(AFTERNOON, Map.of("dueDay", "15/01/2026", "dueHour", "0h"), "trước ngày 15/01/2026");
        refuses(MORNING, Map.of("dueHour", "11h59"), "không được sớm hơn");
        refuses(AFTERNOON, Map.of("dueHour", "12h30"), "phải ở sau lúc này");
        assertThat(state()).isEqualTo("SUBMITTED");
    }

    @Test
    void isGivenBackOnceByTwoClicksAndNotWhileItIsOut() {
        giveBack(AFTERNOON, Map.of());
        assertThat(text(page.post(AFTERNOON, "vhxh", school + "/return", GIVE_BACK)))
                .contains("Đề xuất đang được trả lại");
        assertThat(count("proposal_return")).isEqualTo(1);
        assertThat(page.post(AFTERNOON, "vhxh", school + "/acceptance", Map.of("snapshot", "1")))
                .hasStatus(409);
    }

    @Test
    void isRefusedForASnapshotTheCoordinatorDidNotSee() {
        var other = new HashMap<>(GIVE_BACK);
        other.put("snapshot", "2");
        assertThat(page.post(AFTERNOON, "vhxh", school + "/return", other)).hasStatus(409);
        assertThat(state()).isEqualTo("SUBMITTED");
    }

    @Test
    void aNilDeclarationGivenBackAndReplacedByDemandBeginsTheNextNumberOfTheLedger() {
        var station = new SampleRound(application).publish().get(SampleRound.HEALTH_STATION);
        var address = "/proposals/" + station;
        page.post(MORNING, "donvi2", address + "/nil-declaration", page.intent(MORNING, "donvi2", address + "/nil"));
        time.at(BELL.plusSeconds(10), () -> closing.close(callOf(station)));
        var doubtful = new HashMap<>(GIVE_BACK);
        doubtful.put("reasonCode", "DOUBTFUL_NIL");
        assertThat(page.post(AFTERNOON, "vhxh", address + "/return", doubtful)).hasRedirectedUrl(address);
        page.addLine(AFTERNOON, "donvi2", station);
        page.post(AFTERNOON, "donvi2", address + "/sending", page.intent(AFTERNOON, "donvi2", address + "/check"));

        assertThat(outcomes(station)).containsExactly("1 NIL_DECLARED", "2 SENT");
    }

    @Test
    void aCompletionOfTheSameKindLeavesTheLedgerAsItWas() {
        time.at(BELL.plusSeconds(10), () -> closing.close(callOf(id)));
        giveBack(AFTERNOON, Map.of());
        answer(AFTERNOON, "/check", "/sending");
        time.at(DUE.plusSeconds(60), () -> closing.close(callOf(id)));

        assertThat(outcomes(id)).containsExactly("1 SENT");
    }

    @Test
    void closesOverAReturnedAnswerWithWhatStands() {
        giveBack(LAST_MOMENT, Map.of());
        time.at(BELL.plusSeconds(10), () -> closing.close(callOf(id)));

        assertThat(outcomes(id)).containsExactly("1 SENT");
        answer(AFTERNOON, "/check", "/sending");
        assertThat(outcomes(id)).containsExactly("1 SENT");
    }

    private void giveBack(Instant now, Map<String, String> more) {
        var fields = new HashMap<>(GIVE_BACK);
        fields.putAll(more);
        assertThat(page.post(now, "vhxh", school + "/return", fields)).hasRedirectedUrl(school);
    }

    private void refuses(Instant now, Map<String, String> wrong, String words) {
        var fields = new HashMap<>(GIVE_BACK);
        fields.putAll(wrong);
        assertThat(text(page.post(now, "vhxh", school + "/return", fields)))
                .contains(words, "Ghi rõ chứng chỉ tiếng Anh.");
    }

    private void change(String major) {
        var fields = new HashMap<>(Pages.LINE);
        fields.putAll(Map.of("major", major, "version", "0"));
        assertThat(page.post(AFTERNOON, "donvi", line, fields)).hasRedirectedUrl(school);
    }

    private void answer(Instant now, String ask, String act) {
        page.post(now, "donvi", school + act, page.intent(now, "donvi", school + ask));
    }

    private String lineId() {
        return line.replaceAll(".*/", "");
    }

    private String boardOf(ProposalId proposal) {
        return "/calls/" + callOf(proposal) + "/board";
    }

    private CallId callOf(ProposalId proposal) {
        return jdbc.sql("select call_id::text from proposal where id = :id")
                .param("id", proposal.value())
                .query((row, index) -> CallId.of(row.getString(1)))
                .single();
    }

    private String state() {
        return jdbc.sql("select state from proposal where id = :id")
                .param("id", id.value())
                .query(String.class)
                .single();
    }

    private int count(String table) {
        return jdbc.sql("select count(*) from " + table + " where proposal_id = :id")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private List<String> outcomes(ProposalId proposal) {
        return jdbc.sql("""
                        select o.deadline_number || ' ' || o.outcome
                        from outcome o join proposal p on p.call_id = o.call_id and p.unit_id = o.unit_id
                        where p.id = :id order by o.deadline_number
                        """).param("id", proposal.value()).query(String.class).list();
    }
}
