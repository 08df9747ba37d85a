package vn.hientai.amendment.web;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.demand.SampleRound.MORNING;

import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
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

/** Forgotten units, corrections and revocations of a published call, through the pages of the people they concern. */
@WholeApplicationTest
class AmendmentPagesTests {

    private static final Instant BELL = SampleRound.DEADLINE.at();
    private static final Instant AFTERNOON = BELL.plusSeconds(3600);
    private static final String FORGOTTEN = "10888-TH02";

    private static final Map<String, String> DOCUMENT =
            Map.of("number", "66/UBND-VHXH", "day", "13/01/2026", "content", "Bổ sung đơn vị còn sót.");

    @Autowired
    ApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    Pages page;
    ProposalId school;
    CallId call;
    String amendments;

    @BeforeEach
    void publish() {
        page = new Pages(application);
        school = new SampleRound(application).publish().get(SampleRound.SCHOOL);
        call = jdbc.sql("select call_id::text from proposal where id = :id")
                .param("id", school.value())
                .query((row, index) -> CallId.of(row.getString(1)))
                .single();
        amendments = "/calls/" + call + "/amendments";
    }

    @Test
    void aForgottenUnitGetsTheCallAndADeadlineOfItsOwnAfterTheBell() {
        assertThat(add(AFTERNOON, "17h", "14/01/2026")).contains(amendments);

        var added = proposalOf(FORGOTTEN);
        var officer = officerOf(FORGOTTEN);
        assertThat(page.get(AFTERNOON, officer, "/")).bodyText().contains("trước 17 giờ 00, Thứ Tư, 14/01/2026");
        page.addLine(AFTERNOON, officer, added);
        var intent = page.intent(AFTERNOON, officer, "/proposals/" + added + "/check");
        assertThat(page.post(BELL.plusSeconds(5 * 3600), officer, "/proposals/" + added + "/sending", intent))
                .hasStatus(409);
        assertThat(page.post(
                        BELL.plusSeconds(5 * 3600).minusMillis(1), officer, "/proposals/" + added + "/sending", intent))
                .hasStatus3xxRedirection();
        assertThat(page.post(AFTERNOON, "donvi", "/proposals/" + school + "/lines", Pages.LINE))
                .bodyText()
                .contains("12:00, 14/01/2026");
        assertThat(page.get(AFTERNOON, "donvi", amendments)).bodyText().contains("66/UBND-VHXH", "Trường Tiểu học");
    }

    @Test
    void eachUnitGetsExactlyOneOutcomeAtItsOwnDeadline() {
        add(AFTERNOON, "17h", "14/01/2026");
        time.at(AFTERNOON.plusSeconds(60), () -> closing.close(call));
        assertThat(outcomes()).isEqualTo(3);
        time.at(BELL.plusSeconds(6 * 3600), () -> closing.close(call));
        time.at(BELL.plusSeconds(6 * 3600), () -> closing.close(call));
        assertThat(outcomes()).isEqualTo(4);
    }

    @Test
    void isAddedOnceByTwoClicksOfOneForm() {
        var form = addition(AFTERNOON, "17h", "14/01/2026");
        assertThat(page.post(AFTERNOON, "vhxh", amendments + "/addition", form)).hasRedirectedUrl(amendments);
        assertThat(page.post(AFTERNOON, "vhxh", amendments + "/addition", form)).hasRedirectedUrl(amendments);
        assertThat(jdbc.sql("select count(*) from call_amendment where call_id = :call")
                        .param("call", call.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(1);
        form.put("key", UUID.randomUUID().toString());
        assertThat(text(page.post(AFTERNOON, "vhxh", amendments + "/addition", form)))
                .contains("Có đơn vị đã nằm trong danh sách");
    }

    @Test
    void keepsTheAddedDeadlineBeforeTheCommunes() {
        assertThat(add(AFTERNOON, "0h", "15/01/2026")).contains("Hạn này phải trước hạn của cấp trên");
        assertThat(add(AFTERNOON, "12h", "14/01/2026")).contains("đã qua");
        assertThat(proposalsOf(FORGOTTEN)).isZero();
    }

    @Test
    void aCorrectionStandsBesideTheLetterThatStaysAsItWas() {
        assertThat(document(MORNING, "correction", "Sửa “07/10/2026” thành “07/01/2026”."))
                .contains(amendments);
        assertThat(page.get(MORNING, "donvi", amendments))
                .bodyText()
                .contains("Đính chính", "Sửa “07/10/2026” thành “07/01/2026”.");
        assertThat(page.get(MORNING, "donvi", "/calls/" + call)).bodyText().contains("Xác định cụ thể lĩnh vực");
    }

    @Test
    void nobodyWritesToARevokedCallAndNothingOfItIsClosed() {
        page.addLine(MORNING, "donvi", school);
        var intent = page.intent(MORNING, "donvi", "/proposals/" + school + "/check");
        assertThat(document(MORNING, "revocation", "Phát hành nhầm.")).contains(amendments);

        assertThat(page.post(MORNING, "donvi", "/proposals/" + school + "/sending", intent))
                .hasStatus(409)
                .bodyText()
                .contains("đã được thu hồi");
        assertThat(page.get(MORNING, "donvi", "/")).bodyText().doesNotContain("/proposals/" + school);
        assertThat(text(page.get(MORNING, "donvi", "/proposals/" + school)))
                .contains("đã được thu hồi", "Giáo dục Tiểu học")
                .doesNotContain("/lines/new");
        time.at(AFTERNOON, () -> closing.close(call));
        assertThat(outcomes()).isZero();
        assertThat(text(page.post(MORNING, "vhxh", amendments + "/correction", filled(MORNING, "revocation", "Lại"))))
                .contains("đã được thu hồi");
    }

    private String add(Instant now, String hour, String day) {
        var answer = page.post(now, "vhxh", amendments + "/addition", addition(now, hour, day));
        var redirected = answer.getResponse().getRedirectedUrl();
        return redirected == null ? text(answer) : redirected;
    }

    private HashMap<String, String> addition(Instant now, String hour, String day) {
        var form = filled(now, "addition", DOCUMENT.get("content"));
        form.putAll(Map.of("units", unit(FORGOTTEN), "dueHour", hour, "dueDay", day));
        return form;
    }

    private String document(Instant now, String kind, String content) {
        var answer = page.post(now, "vhxh", amendments + "/" + kind, filled(now, kind, content));
        return String.valueOf(answer.getResponse().getRedirectedUrl());
    }

    private HashMap<String, String> filled(Instant now, String kind, String content) {
        var form = new HashMap<>(DOCUMENT);
        form.put("content", content);
        form.put("key", hidden("key", text(page.get(now, "vhxh", amendments + "/" + kind))));
        return form;
    }

    private String unit(String code) {
        return jdbc.sql("select id::text from unit where code = :code")
                .param("code", code)
                .query(String.class)
                .single();
    }

    private ProposalId proposalOf(String code) {
        return jdbc.sql("select id::text from proposal where call_id = :call and unit_code = :code")
                .param("call", call.value())
                .param("code", code)
                .query((row, index) -> ProposalId.of(row.getString(1)))
                .single();
    }

    private String officerOf(String code) {
        List<String> officers =
                jdbc.sql("""
                        select a.username from account a
                        join account_grant g on g.account_id = a.id and g.role = 'UNIT_OFFICER' and g.ends_at is null
                        join unit u on u.id = g.seat_id where u.code = :code and a.ended_at is null
                        """).param("code", code).query(String.class).list();
        return officers.get(0);
    }

    private int outcomes() {
        return jdbc.sql("select count(*) from outcome where call_id = :call")
                .param("call", call.value())
                .query(Integer.class)
                .single();
    }

    private int proposalsOf(String code) {
        return jdbc.sql("select count(*) from proposal where call_id = :call and unit_code = :code")
                .param("call", call.value())
                .param("code", code)
                .query(Integer.class)
                .single();
    }
}
