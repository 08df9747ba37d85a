package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static vn.hientai.ChangingCommune.COORDINATOR;
import static vn.hientai.Pages.LINE;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;

import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.jdbc.core.simple.JdbcClient;
import vn.hientai.ChangingCommune.School;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.local.ReplayTime;

/** What becomes of people and open answers when units are merged, renamed or closed in the middle of a round. */
@WholeApplicationTest
class UnitSuccessionTests {

    private static final Instant NOW = hour(12, "09:00");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    ChangingCommune commune;
    School first;
    School second;
    School third;
    String call;

    @BeforeEach
    void publish() {
        commune = new ChangingCommune(application);
        first = commune.school("Trường Tiểu học Hoa Sen");
        second = commune.school("Trường Tiểu học Hoa Cúc");
        third = commune.school("Trường Tiểu học Hoa Mai");
        call = commune.call(first, second, third);
    }

    @Test
    void twoUnitsWithDraftsMergeIntoANewOneThatSendsBothDrafts() {
        addLine(first);
        addLine(second);
        var merger = Map.of(
                "heir",
                "NEW",
                "newName",
                "Trường Tiểu học Vườn Hoa",
                "others",
                second.id().toString());

        assertThat(commune.check(NOW, first, "MERGE", merger))
                .contains(
                        "Trường Tiểu học Vườn Hoa",
                        first.name(),
                        second.name(),
                        "Một tài khoản giữ nguyên tên đăng nhập",
                        "đơn vị kế thừa được đề nghị thay, hạn gửi trước 12 giờ 00",
                        "1 dòng nháp chuyển vào bản nháp của đơn vị kế thừa");
        assertThat(commune.make(NOW, first, "MERGE", merger)).hasRedirectedUrl("/units/" + first.id());

        assertThat(commune.state(proposal(first))).isEqualTo("UNIT_CLOSED");
        assertThat(commune.state(proposal(second))).isEqualTo("UNIT_CLOSED");
        var heir = heirOf(first);
        assertThat(commune.lines(heir)).isEqualTo(2);
        assertThat(text(pages.get(NOW, first.officer(), heir)))
                .contains("Trường Tiểu học Vườn Hoa", "1 dòng nhận từ " + first.name(), "Kiểm tra và gửi");
        assertThat(pages.get(NOW, third.officer(), heir)).hasStatus(404);

        pages.post(NOW, second.officer(), heir + "/sending", pages.intent(NOW, second.officer(), heir + "/check"));
        assertThat(text(pages.get(NOW, second.officer(), heir + "/receipts/1")))
                .contains("Trường Tiểu học Vườn Hoa")
                .doesNotContain(first.name());
        assertThat(text(pages.get(NOW, COORDINATOR, call + "/board"))).contains("Đơn vị đã giải thể, sáp nhập");
        assertThat(text(pages.get(NOW, COORDINATOR, "/units/" + first.id())))
                .contains("sáp nhập vào Trường Tiểu học Vườn Hoa theo 12/QĐ-UBND");
    }

    @Test
    void aMergedUnitHasNoOutcomeAndItsSuccessorHasOne() {
        addLine(first);
        commune.make(NOW, first, "MERGE", into(second));

        time.at(AFTER_BELL, () -> closing.close(new CallId(SampleCall.id(call))));

        assertThat(jdbc.sql("select unit_id::text from outcome where call_id = :call and outcome = 'DEEMED_NIL'")
                        .param("call", SampleCall.id(call))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(second.id().toString(), third.id().toString());
        assertThat(text(pages.get(AFTER_BELL, COORDINATOR, proposal(first))))
                .contains("không bị coi là không có nhu cầu", second.name());
    }

    @Test
    void aSuccessorThatHasSentKeepsWhatStandsUntilItSendsAnew() {
        addLine(first);
        addLine(second);
        send(second);

        assertThat(commune.check(NOW, first, "MERGE", into(second))).contains("đơn vị kế thừa đã gửi");
        commune.make(NOW, first, "MERGE", into(second));

        assertThat(commune.state(proposal(second))).isEqualTo("SUBMITTED");
        assertThat(sentLines(second)).isEqualTo(1);
        assertThat(text(pages.get(NOW, second.officer(), proposal(second))))
                .contains("1 dòng trong bản nháp chưa nằm trong bản đã gửi");
        assertThat(text(pages.get(NOW, second.officer(), "/")))
                .contains("1 dòng nhận từ đơn vị sáp nhập chưa được tính");
        assertThat(text(pages.get(NOW, COORDINATOR, "/"))).contains("1 dòng nhận từ đơn vị sáp nhập chưa được tính");

        pages.post(NOW, first.officer(), proposal(second) + "/withdrawal", Map.of("snapshot", "1"));
        send(second);
        assertThat(sentLines(second)).isEqualTo(2);
        assertThat(text(pages.get(NOW, second.officer(), "/"))).doesNotContain("nhận từ đơn vị sáp nhập");
    }

    @Test
    void whatAMergedUnitHadSentStandsUnderItsOldName() {
        addLine(first);
        send(first);

        assertThat(commune.check(NOW, first, "MERGE", into(second))).contains("vẫn được tính với tên cũ");
        commune.make(NOW, first, "MERGE", into(second));

        assertThat(commune.state(proposal(first))).isEqualTo("SUBMITTED");
        assertThat(commune.lines(proposal(second))).isZero();
        assertThat(text(pages.get(NOW, COORDINATOR, proposal(first) + "/receipts/1")))
                .contains(first.name());
        assertThat(pages.post(AFTER_BELL, COORDINATOR, proposal(first) + "/reception", Map.of("snapshot", "1")))
                .hasStatus3xxRedirection();
        assertThat(commune.state(proposal(first))).isEqualTo("RECEIVED");
    }

    @Test
    void aClosedUnitWithoutSuccessorIsNotWaitedForAndItsPeopleEnd() {
        addLine(first);
        var close = Map.of("heir", "NONE");
        assertThat(commune.check(NOW, first, "CLOSE", close))
                .contains("không còn phải gửi", "1 dòng nháp được giữ lại, không được tính", "hết quyền tại đơn vị");

        commune.make(NOW, first, "CLOSE", close);

        assertThat(commune.state(proposal(first))).isEqualTo("UNIT_CLOSED");
        assertThat(commune.lines(proposal(first))).isEqualTo(1);
        var late = pages.post(NOW, first.officer(), proposal(first) + "/lines", LINE);
        assertThat(late).hasStatus(401);
        assertThat(text(late)).contains("nội dung vừa gửi chưa được lưu");
        assertThat(commune.lines(proposal(first))).isEqualTo(1);
        time.at(AFTER_BELL, () -> closing.close(new CallId(SampleCall.id(call))));
        assertThat(jdbc.sql("select count(*) from outcome where unit_id = :unit")
                        .param("unit", first.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void whatWasDecidedAtTheDeadlineStaysAsItIs() {
        addLine(first);
        time.at(AFTER_BELL, () -> closing.close(new CallId(SampleCall.id(call))));

        commune.make(AFTER_BELL, first, "MERGE", into(second));

        assertThat(commune.state(proposal(first))).isEqualTo("DRAFT");
        assertThat(commune.lines(proposal(first))).isEqualTo(1);
        assertThat(text(pages.get(AFTER_BELL, COORDINATOR, call + "/board"))).contains(first.name());
    }

    @Test
    void aRenamedUnitSendsUnderItsNewNameAndOldReceiptsKeepTheOld() {
        addLine(first);
        send(first);
        pages.post(NOW, first.officer(), proposal(first) + "/withdrawal", Map.of("snapshot", "1"));

        commune.make(NOW, first, "RENAME", Map.of("newName", "Trường Tiểu học Sen Hồng"));
        send(first);

        assertThat(text(pages.get(NOW, first.officer(), proposal(first) + "/receipts/1")))
                .contains(first.name())
                .doesNotContain("Sen Hồng</dd>");
        assertThat(text(pages.get(NOW, first.officer(), proposal(first) + "/receipts/2")))
                .contains("Trường Tiểu học Sen Hồng</dd>");
        assertThat(text(pages.get(NOW, COORDINATOR, "/units?q=hoa sen " + first.mark())))
                .contains("Trường Tiểu học Sen Hồng", "trước đây: " + first.name());
    }

    @Test
    void aDraftLetterAddressesTheSuccessorInstead() {
        var draft = commune.draft(first, third);

        commune.make(NOW, first, "MERGE", into(second));

        assertThat(jdbc.sql("select unit_id::text from call_addressee where call_id = :call")
                        .param("call", SampleCall.id(draft))
                        .query(String.class)
                        .list())
                .containsExactlyInAnyOrder(second.id().toString(), third.id().toString());
        assertThat(text(pages.get(NOW, COORDINATOR, draft + "/addressees")))
                .doesNotContain(first.id().toString());
    }

    @Test
    void nobodyGetsAnAccountAtAClosedUnit() {
        commune.make(NOW, first, "MERGE", into(second));

        assertThat(text(pages.post(
                        NOW,
                        COORDINATOR,
                        "/accounts",
                        Map.of("unit", first.code(), "displayName", "Người Mới", "roles", "UNIT_OFFICER"))))
                .contains("không còn hoạt động");
        assertThat(text(pages.get(NOW, COORDINATOR, "/units/" + first.id() + "/changes/new?kind=RENAME")))
                .contains("sáp nhập vào " + second.name());
    }

    @Test
    void theSecondClickChangesNothing() {
        var fields = commune.change(first, "MERGE", into(second));
        var address = "/units/" + first.id() + "/changes";
        assertThat(pages.post(NOW, COORDINATOR, address, fields)).hasStatus3xxRedirection();

        assertThat(text(pages.post(NOW, COORDINATOR, address, fields))).contains("không còn hoạt động");
        assertThat(commune.count("select count(*) from unit_change where unit_id = '" + first.id() + "'"))
                .isEqualTo(1);
    }

    @Test
    void theNeighbourOfTheSameNameKeepsOutOfIt() {
        new RouteNeighbour(pages, jdbc).open();
        assertThat(pages.get(NOW, "vhxh.khac", "/units/" + first.id())).hasStatus(404);
        assertThat(pages.post(
                        NOW,
                        "vhxh.khac",
                        "/units/" + first.id() + "/changes",
                        commune.change(first, "CLOSE", Map.of("heir", "NONE"))))
                .hasStatus(404);
        assertThat(text(pages.get(NOW, "vhxh.khac", "/units?q=cam giang"))).doesNotContain("10888-");
    }

    private void addLine(School school) {
        pages.addLine(NOW, school.officer(), proposal(school));
    }

    private void send(School school) {
        assertThat(pages.post(
                        NOW,
                        school.officer(),
                        proposal(school) + "/sending",
                        pages.intent(LAST_MOMENT, school.officer(), proposal(school) + "/check")))
                .hasStatus3xxRedirection();
    }

    private int sentLines(School school) {
        return jdbc.sql("""
                        select count(*) from snapshot_line l join proposal p on p.standing_snapshot_id = l.snapshot_id
                        where p.id = :id
                        """)
                .param("id", SampleCall.id(proposal(school)))
                .query(Integer.class)
                .single();
    }

    private String heirOf(School school) {
        return "/proposals/"
                + jdbc.sql("select successor_id::text from proposal_succession where proposal_id = :id")
                        .param("id", SampleCall.id(proposal(school)))
                        .query(String.class)
                        .single();
    }

    private String proposal(School school) {
        return commune.proposal(call, school.mark());
    }

    private static Map<String, String> into(School successor) {
        return Map.of("heir", "KNOWN", "successor", successor.id().toString());
    }

    /** The coordinator of xã Cẩm Giàng, whose search key is that of xã Cẩm Giang. */
    private record RouteNeighbour(Pages pages, JdbcClient jdbc) {

        void open() {
            pages.post(
                    NOW,
                    "quantri",
                    "/accounts",
                    Map.of(
                            "unit", "10903-VHXH",
                            "displayName", "Cán bộ tổng hợp xã Cẩm Giàng",
                            "username", "vhxh.khac",
                            "roles", "COMMUNE_COORDINATOR"));
            jdbc.sql("update account set password_hash = 'none' where username = 'vhxh.khac'")
                    .update();
        }
    }
}
