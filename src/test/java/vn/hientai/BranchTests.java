package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.Pages.hidden;
import static vn.hientai.Pages.text;
import static vn.hientai.SampleBranch.HANDOVER;
import static vn.hientai.SampleBranch.INNER;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.branch.HandoverManagement;
import vn.hientai.branch.HandoverManagement.HandOver;
import vn.hientai.branch.WaiverManagement;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Reception;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/**
 * The Party branch runs its own part of a call; what it holds joins the commune's at a dated hand-over, never before.
 */
@WholeApplicationTest
class BranchTests {

    private static final Instant IN_TIME = HANDOVER.at().minusMillis(1);
    private static final Instant LATE = HANDOVER.at().plus(Duration.ofMinutes(135));

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    JdbcClient jdbc;

    SampleBranch branch;
    String call;
    CallId id;
    String office;

    @BeforeEach
    void publish() {
        branch = new SampleBranch(application);
        call = branch.published(sample);
        id = new CallId(SampleCall.id(call));
        office = sample.proposals(call).get("VPDU");
    }

    @Test
    void setsAnInnerDeadlineBeforeTheHandOver() {
        refused("branch.inner-after-handover", () -> branch.prepare(id, HANDOVER));
        branch.prepare(id, new Deadline(HANDOVER.at().minusMillis(1)));
    }

    @Test
    void isOpenToTheLastMillisecondOfItsInnerDeadline() {
        branch.open(id, INNER);

        assertThat(declareNil(INNER.at(), "donvi3", office)).isEqualTo(409);
        assertThat(declareNil(INNER.at().minusMillis(1), "donvi3", office)).isEqualTo(302);
        assertThat(declareNil(LAST_MOMENT, "donvi2", sample.proposals(call).get("YT01")))
                .isEqualTo(302);
    }

    @Test
    void isOpenUntilTheHandOverAsLongAsTheBranchSentNothing() {
        assertThat(declareNil(HANDOVER.at(), "donvi3", office)).isEqualTo(409);
        assertThat(declareNil(IN_TIME, "donvi3", office)).isEqualTo(302);
    }

    @Test
    void keepsWhatItHoldsToItselfBeforeTheHandOverAndOnlyReadsItAfter() {
        branch.open(id, INNER);
        sendAndReceive();
        for (var other : List.of("vhxh", "chutich")) {
            assertThat(pages.get(IN_TIME, other, office)).as(other).hasStatus(404);
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept("vhxh"));
        assertThat(text(pages.get(IN_TIME, "vhxh", call + "/board?status=NOT_HANDED_OVER")))
                .contains("Văn phòng Đảng ủy", "Chưa bàn giao");

        handOver(IN_TIME, null);

        assertThat(pages.get(IN_TIME, "vhxh", office)).hasStatusOk();
        assertThat(pages.get(IN_TIME, "xdd", office)).hasStatusOk();
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> accept("xdd"));
        accept("vhxh");
        assertThat(text(pages.get(IN_TIME, "vhxh", call + "/consolidation"))).contains("Giáo dục Tiểu học");
    }

    @Test
    void keepsWhatWasHandedOverForEver() {
        branch.open(id, INNER);
        sendAndReceive();

        handOver(IN_TIME, "bỏ qua");

        var kept = jdbc.sql("""
                        select sent, declared_nil, deemed_nil, lines, quantity_year, quantity_period, late_reason,
                               content like '%10888-VPDU SENT 1 %' as listed
                        from handover where call_id = :call
                        """).param("call", id.value()).query().singleRow();
        assertThat(kept)
                .containsEntry("sent", 1)
                .containsEntry("declared_nil", 0)
                .containsEntry("lines", 1)
                .containsEntry("quantity_year", 1)
                .containsEntry("quantity_period", 3)
                .containsEntry("late_reason", null)
                .containsEntry("listed", true);
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("delete from handover where call_id = :call")
                        .param("call", id.value())
                        .update());
    }

    @Test
    void handsOverOnceAndOnlyWhatWasSeen() {
        branch.open(id, INNER);
        var seen = branch.fingerprint(IN_TIME, id);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> branch.handOver(IN_TIME, id, new HandOver("0".repeat(64), null, null, null)));

        branch.handOver(IN_TIME, id, new HandOver(seen, null, null, null));

        refused("branch.already-handed-over", () -> branch.handOver(IN_TIME, id, new HandOver(seen, null, null, null)));
    }

    @Test
    void waitsUntilItsUnitsAreSettled() {
        branch.open(id, INNER);
        refused("branch.unit-can-write", () -> handOver(INNER.at().minusMillis(1), null));
        send();
        refused("branch.unit-waits", () -> handOver(IN_TIME, null));
        receive();
        handOver(IN_TIME, null);
    }

    @Test
    void handsOverLateWithAReasonAndSaysHowLate() {
        branch.open(id, INNER);
        refused("handover.late-reason", () -> handOver(HANDOVER.at(), null));
        assertThat(text(pages.get(LATE, "vhxh", call + "/branch")))
                .contains("Chưa bàn giao", "Đã quá hạn bàn giao 2 giờ 15 phút");

        handOver(LATE, "Họp Đảng ủy");

        assertThat(text(pages.get(AFTER_BELL, "vhxh", call + "/branch")))
                .contains("Đã bàn giao trễ 2 giờ 15 phút", "Họp Đảng ủy");
        assertThat(pages.get(AFTER_BELL, "vhxh", office)).hasStatusOk();
    }

    @Test
    void isRefusedAfterTheCommuneWentOnWithoutItUntilItIsAwaitedAgain() {
        branch.open(id, INNER);
        refused("branch.not-overdue", () -> waive(IN_TIME, 0));
        waive(HANDOVER.at(), 0);
        refused("branch.waived", () -> handOver(LATE, "Họp"));
        assertThatExceptionOfType(OptimisticLockingFailureException.class).isThrownBy(() -> await(LATE, 0));
        await(LATE, 1);

        handOver(LATE, "Họp");

        refused("branch.already-handed-over", () -> waive(LATE, 2));
    }

    @Test
    void holdsTheLeadersConfirmationBackUntilItIsHandedOverOrWaived() {
        branch.open(id, INNER);
        assertThat(confirmation()).contains("bàn giao").doesNotContain("name=\"fingerprint\"");

        sample.confirmSheet(AFTER_BELL, "vhxh", call);
        waive(AFTER_BELL, 0);

        assertThat(confirmation()).contains("name=\"fingerprint\"");
        await(AFTER_BELL, 1);
        assertThat(confirmation()).doesNotContain("name=\"fingerprint\"");
        handOver(AFTER_BELL, "Họp");
        assertThat(confirmation()).contains("name=\"fingerprint\"");
        pages.post(
                AFTER_BELL,
                "chutich",
                call + "/consolidation/confirmation",
                Map.of("fingerprint", hidden("fingerprint", confirmation())));
        assertThat(text(pages.get(AFTER_BELL, "vhxh", call + "/consolidation"))).contains("Lãnh đạo đã xác nhận");
    }

    @Test
    void isRunByItsOwnCoordinatorAndDecidedByTheCommunes() {
        for (var other : List.of("vhxh", "chutich", "donvi3", "thanhtra")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> branch.at(IN_TIME, other, () -> {
                        application.getBean(HandoverManagement.class).handOver(id, new HandOver("", null, null, null));
                        return true;
                    }));
        }
        for (var other : List.of("xdd", "chutich", "donvi3")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> branch.at(LATE, other, () -> {
                        application.getBean(WaiverManagement.class).waive(id, 0, "Không chờ");
                        return true;
                    }));
        }
    }

    @Test
    void leavesACommonCallAsItWas() {
        var common = sample.published();
        var commonOffice = sample.proposals(common).get("VPDU");

        assertThat(text(pages.get(LAST_MOMENT, "xdd", common + "/branch")))
                .contains("Công văn này không giao khối Đảng tổng hợp riêng");
        assertThat(pages.get(LAST_MOMENT, "vhxh", commonOffice)).hasStatusOk();
        assertThat(declareNil(LAST_MOMENT, "donvi3", commonOffice)).isEqualTo(302);
        assertThat(declareNil(BELL, "donvi", sample.proposals(common).get("TH01")))
                .isEqualTo(409);
        refused("branch.none", () -> branch.prepare(new CallId(SampleCall.id(common)), INNER));
    }

    private void sendAndReceive() {
        send();
        receive();
    }

    private void send() {
        var morning = hour(12, "09:00");
        pages.addLine(morning, "donvi3", office);
        assertThat(pages.post(
                        morning, "donvi3", office + "/sending", pages.intent(morning, "donvi3", office + "/check")))
                .hasStatus3xxRedirection();
    }

    private void receive() {
        assertThat(pages.post(INNER.at(), "xdd", office + "/reception", Map.of("snapshot", "1")))
                .hasRedirectedUrl(office);
    }

    private void accept(String username) {
        branch.at(IN_TIME, username, () -> {
            application.getBean(Reception.class).accept(SampleExtension.proposal(office), 1);
            return true;
        });
    }

    private void handOver(Instant now, String lateReason) {
        branch.handOver(now, id, new HandOver(branch.fingerprint(now, id), "15-CV/BXDĐ", null, lateReason));
    }

    private void waive(Instant now, int seen) {
        branch.at(now, "vhxh", () -> {
            application.getBean(WaiverManagement.class).waive(id, seen, "Đến hạn tổng hợp");
            return true;
        });
    }

    private void await(Instant now, int seen) {
        branch.at(now, "vhxh", () -> {
            application.getBean(WaiverManagement.class).await(id, seen, "Chờ thêm");
            return true;
        });
    }

    private String confirmation() {
        return text(pages.get(AFTER_BELL, "chutich", call + "/consolidation/confirmation"));
    }

    private int declareNil(Instant now, String officer, String proposal) {
        var intent = pages.intent(hour(12, "08:00"), officer, proposal + "/nil");
        return pages.post(now, officer, proposal + "/nil-declaration", intent)
                .getResponse()
                .getStatus();
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
