package vn.hientai.paperentry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.paperentry.PaperDesk.AFTERNOON;
import static vn.hientai.paperentry.PaperDesk.BELL;
import static vn.hientai.paperentry.PaperDesk.LAST_MOMENT;
import static vn.hientai.paperentry.PaperDesk.MORNING;
import static vn.hientai.paperentry.PaperDesk.line;

import java.io.ByteArrayInputStream;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.WholeApplicationTest;
import vn.hientai.demand.LineId;
import vn.hientai.demand.LineManagement;
import vn.hientai.demand.OutcomeConfirmation;
import vn.hientai.demand.PaperNotes;
import vn.hientai.demand.SampleRound;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.paperentry.PaperManagement.EnterPaper;
import vn.hientai.paperentry.PaperManagement.Scan;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@WholeApplicationTest
class PaperEntryTests {

    @Autowired
    ApplicationContext application;

    @Autowired
    PaperManagement management;

    @Autowired
    PaperConfirmation confirmation;

    @Autowired
    JdbcClient jdbc;

    PaperDesk desk;

    @BeforeEach
    void openADesk() {
        desk = new PaperDesk(application);
    }

    @Test
    void standsLikeASendingOnceASecondPersonConfirmsIt() {
        var paper = desk.ready(desk.school, line("Toán", 1, 3), line("Lý", 2, 2));
        assertThat(desk.counted(desk.school)).isEmpty();

        desk.confirm(paper, 0, null);

        assertThat(desk.counted(desk.school)).containsExactly("Toán", "Lý");
        assertThat(desk.state(paper)).isEqualTo("CONFIRMED");
        assertThat(jdbc.sql("select count(*) from audit_entry where act = 'paper.confirmed' and record_id = :id")
                        .param("id", paper.toString())
                        .query(Integer.class)
                        .single())
                .isOne();
    }

    @Test
    void countsTheHourOfTheClerkToTheMillisecond() {
        refused("paper.arrived-late", () -> desk.ready(desk.school, sent(BELL), line("Toán", 1, 1)));
        refused(
                "paper.arrived-in-future",
                () -> desk.ready(desk.school, sent(AFTERNOON.plusMillis(1)), line("Toán", 1, 1)));

        desk.confirm(desk.ready(desk.school, sent(LAST_MOMENT), line("Toán", 1, 1)), 0, null);

        assertThat(desk.counted(desk.school)).containsExactly("Toán");
    }

    /** The outcome that was written stays; the next number tells the truth, and the unit counts once. */
    @Test
    void beginsTheNextNumberAfterTheClosing() {
        desk.close();
        assertThat(desk.ledger(desk.school)).containsExactly("1 DEEMED_NIL");

        desk.confirm(desk.ready(desk.school, line("Toán", 1, 1)), 0, null);

        assertThat(desk.ledger(desk.school)).containsExactly("1 DEEMED_NIL", "2 SENT");
        assertThat(jdbc.sql("""
                        select count(*) from outcome o join proposal p on p.call_id = o.call_id and p.unit_id = o.unit_id
                            and p.deadline_number = o.deadline_number
                        where o.call_id = :call
                        """)
                        .param("call", desk.call.value())
                        .query(Integer.class)
                        .single())
                .isEqualTo(3);
        desk.close();
        assertThat(desk.ledger(desk.school)).hasSize(2);
    }

    @Test
    void aNilPaperIsADeclarationAndLeavesTheDraftWhereItIs() {
        desk.run(MORNING, "donvi", () -> application
                .getBean(LineManagement.class)
                .add(desk.school, line("Nháp", 1, 1)));
        desk.close();

        desk.confirm(desk.ready(desk.school), 0, null);

        assertThat(desk.ledger(desk.school)).containsExactly("1 DEEMED_NIL", "2 NIL_DECLARED");
        assertThat(desk.counted(desk.school)).isEmpty();
        assertThat(jdbc.sql("select major from proposal_line where proposal_id = :id")
                        .param("id", desk.school.value())
                        .query(String.class)
                        .list())
                .containsExactly("Nháp");
    }

    @Test
    void keepsWhatTheUnitsDraftSaidBefore() {
        desk.run(MORNING, "donvi", () -> application
                .getBean(LineManagement.class)
                .add(desk.school, line("Nháp", 1, 1)));

        desk.confirm(desk.ready(desk.school, line("Toán", 1, 1)), 0, null);

        var note = application.getBean(PaperNotes.class).of(desk.school).get(0);
        assertThat(note.keptDraft()).extracting(kept -> kept.content().major()).containsExactly("Nháp");
        assertThat(note.arrivalNumber()).isEqualTo("152");
    }

    @Test
    void isNeverConfirmedByWhoEnteredIt() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));

        refused("paper.same-person", () -> desk.confirmAs("vhxh", paper, 0, null));
        refused(
                "paper.same-person",
                () -> desk.run(
                        AFTERNOON,
                        "vhxh",
                        () -> confirmation.reject(paper, desk.version(paper), PaperRefusal.INVALID, "Không dấu")));
        assertThat(desk.state(paper)).isEqualTo("READY");
    }

    @Test
    void isNobodyElsesBusiness() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));

        for (var other : List.of("donvi", "kinhte", "thanhtra", "snv", "quantri")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> desk.confirmAs(other, paper, 0, null));
        }
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> desk.confirmAs("xdd", paper, 0, null));
        assertThatExceptionOfType(AccessDeniedException.class)
                .isThrownBy(() -> desk.run(AFTERNOON, "chutich", () -> management.enter(desk.school, sent(MORNING))));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> desk.run(AFTERNOON, "xdd", () -> management.enter(desk.school, sent(MORNING))));
    }

    @Test
    void happensOnce() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));
        desk.confirm(paper, 0, null);

        refused("paper.wrong-state.CONFIRMED", () -> desk.confirm(paper, 0, null));
        refused("paper.wrong-state.CONFIRMED", () -> desk.confirm(paper, 1, "Lần nữa"));
        assertThat(snapshots()).isOne();
    }

    @Test
    void beginsOnceForOnePage() {
        var command = sent(MORNING);
        var again = new EnterPaper(
                command.id(), command.arrival(), new Scan("b.pdf", new ByteArrayInputStream(new byte[0])), 0, null);

        desk.run(AFTERNOON, "vhxh", () -> management.enter(desk.school, command));

        assertThat(desk.<PaperEntryId>at(AFTERNOON, "vhxh", () -> management.enter(desk.school, again)))
                .isEqualTo(command.id());
        refused(
                "paper.key-reused",
                () -> desk.run(
                        AFTERNOON,
                        "vhxh",
                        () -> management.enter(desk.proposals.get(SampleRound.HEALTH_STATION), again)));
        refused(
                "paper.another-open",
                () -> desk.run(AFTERNOON, "vhxh", () -> management.enter(desk.school, sent(MORNING))));
    }

    @Test
    void replacesAnOwnSendingOnlyWithAReason() {
        desk.send(MORNING, "Tự gửi");
        refused(
                "paper.reason-required",
                () -> desk.ready(desk.school, desk.paper(SnapshotKind.SENT, MORNING, 1, null), line("Giấy", 1, 1)));
        refused("paper.sent-meanwhile", () -> desk.ready(desk.school, sent(MORNING), line("Giấy", 1, 1)));

        var paper = desk.ready(
                desk.school, desk.paper(SnapshotKind.SENT, MORNING, 1, "Bản có dấu gửi sau"), line("Giấy", 1, 1));
        desk.confirm(paper, 1, null);

        assertThat(desk.counted(desk.school)).containsExactly("Giấy");
        desk.close();
        assertThat(desk.ledger(desk.school)).containsExactly("1 SENT");
    }

    @Test
    void asksAgainWhenTheUnitSentAfterTheEntry() {
        var paper = desk.at(MORNING, "vhxh", () -> {
            var id = management.enter(desk.school, sent(MORNING));
            application.getBean(PaperLineManagement.class).add(id, LineId.next(), line("Giấy", 1, 1));
            management.handOver(id, desk.version(id));
            return id;
        });
        desk.send(LAST_MOMENT, "Tự gửi");

        refused("paper.sent-meanwhile", () -> desk.confirm(paper, 0, null));
        refused("paper.reason-required", () -> desk.confirm(paper, 1, null));
        assertThat(desk.counted(desk.school)).containsExactly("Tự gửi");

        desk.confirm(paper, 1, "Đơn vị báo bản giấy đúng");
        assertThat(desk.counted(desk.school)).containsExactly("Giấy");
    }

    @Test
    void isMendedAfterAMistakeAndNotAfterAnotherRefusal() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));
        reject(paper, PaperRefusal.MISTAKE);
        desk.run(AFTERNOON, "vhxh", () -> management.resume(paper, desk.version(paper)));
        desk.run(AFTERNOON, "vhxh", () -> management.handOver(paper, desk.version(paper)));
        reject(paper, PaperRefusal.OWN_STANDS);

        refused(
                "paper.refused-for-good",
                () -> desk.run(AFTERNOON, "vhxh", () -> management.resume(paper, desk.version(paper))));
        assertThat(desk.counted(desk.school)).isEmpty();
    }

    @Test
    void isRefusedOnceTheSheetIsConfirmed() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));
        desk.run(AFTERNOON, "vhxh", () -> application
                .getBean(TransactionTemplate.class)
                .executeWithoutResult(
                        status -> application.getBean(OutcomeConfirmation.class).confirm(desk.call)));

        refused("paper.sheet-confirmed", () -> desk.confirm(paper, 0, null));
        refused(
                "paper.sheet-confirmed",
                () -> desk.ready(desk.proposals.get(SampleRound.HEALTH_STATION), sent(MORNING), line("Y", 1, 1)));
        assertThat(desk.ledger(desk.school)).containsExactly("1 DEEMED_NIL");
    }

    @Test
    void saysWhatThePaperSays() {
        refused("paper.no-lines", () -> desk.ready(desk.school, sent(MORNING)));
        var nil = desk.paper(SnapshotKind.NIL_DECLARED, MORNING, 0, null);
        var station = desk.proposals.get(SampleRound.HEALTH_STATION);
        refused("paper.nil-with-lines", () -> desk.ready(station, nil, line("Toán", 1, 1)));
    }

    @Test
    void keepsTheLinesFromTheHandOverOn() {
        var paper = desk.ready(desk.school, line("Toán", 1, 1));

        refused(
                "paper.wrong-state.READY",
                () -> desk.run(AFTERNOON, "vhxh", () -> application
                        .getBean(PaperLineManagement.class)
                        .add(paper, LineId.next(), line("Lý", 1, 1))));
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> desk.run(AFTERNOON, "chutich", () -> confirmation.confirm(paper, 0, 0, null)));
    }

    private void reject(PaperEntryId paper, PaperRefusal refusal) {
        desk.run(
                AFTERNOON,
                "chutich",
                () -> confirmation.reject(paper, desk.version(paper), refusal, "Dòng 1 ghi 3 người"));
    }

    private EnterPaper sent(Instant arrivedAt) {
        return desk.paper(SnapshotKind.SENT, arrivedAt, 0, null);
    }

    private int snapshots() {
        return jdbc.sql("select count(*) from snapshot where proposal_id = :id")
                .param("id", desk.school.value())
                .query(Integer.class)
                .single();
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
