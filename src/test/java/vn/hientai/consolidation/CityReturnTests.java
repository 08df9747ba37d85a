package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.line;

import java.io.ByteArrayInputStream;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import vn.hientai.consolidation.DispatchManagement.RecordSending;
import vn.hientai.consolidation.FigureManagement.AgreeFigure;
import vn.hientai.demand.CallId;
import vn.hientai.demand.LineId;
import vn.hientai.document.SampleUploads;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** What the city gives back goes to the commune, through its leader again, and to the city by another dispatch. */
@ConsolidationTest
class CityReturnTests {

    private static final Deadline DUE = Deadline.before(LocalDate.of(2026, 1, 20));

    @Autowired
    SampleCall sample;

    @Autowired
    ConsolidationProgress progress;

    @Autowired
    SentConsolidations sent;

    @Autowired
    ConsolidationQueries consolidations;

    @Autowired
    ConfirmationQueries confirmations;

    @Autowired
    ConfirmationManagement confirmation;

    @Autowired
    DispatchManagement dispatches;

    @Autowired
    FigureQueries lines;

    @Autowired
    FigureManagement figures;

    @Autowired
    CurrentUser user;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    CallId call;
    LineId named;
    LineId other;

    @BeforeEach
    void send() {
        call = sample.publish(2);
        sample.accept(sample.send(
                call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 2, 5), line("GIAO_DUC", "Lý", "HP-SV-XS", 1, 1)));
        sample.confirmSheet(call);
        named = asking("Toán");
        other = asking("Lý");
        confirm();
        dispatch("71/UBND-VHXH");
    }

    @Test
    void reopensTheNamedLinesOnlyAndIsSentAgainUnderItsOwnNumber() {
        giveBack(Map.of(named, "Biên chế còn 1"));

        refused("figure.not-returned", () -> agree(other, 0, 0));
        agree(named, 1, 5);
        var preview = preview();
        assertThat(preview.changes())
                .containsExactly(new ContentChange("Trường Tiểu học số 01", "Toán", 2, 5, 1, 5, "Theo Sở Nội vụ"));
        confirm();
        refused("consolidation.closed", () -> agree(named, 2, 5));
        dispatch("80/UBND-VHXH");

        var read = read();
        assertThat(read.state()).isEqualTo(ConsolidationState.SENT);
        assertThat(read.dispatches())
                .extracting(SentConsolidation.Dispatch::documentNumber)
                .containsExactly("80/UBND-VHXH", "71/UBND-VHXH");
        assertThat(read.dispatches().get(0).due()).isEqualTo(DUE);
        assertThat(read.changes()).isEqualTo(preview.changes());
        assertThat(jdbc.sql("select number from confirmation where consolidation_id = :id order by number")
                        .param("id", id().value())
                        .query(Integer.class)
                        .list())
                .containsExactly(1, 2);
    }

    @Test
    void leavesEveryFigureWhenNoLineIsNamed() {
        giveBack(Map.of());

        refused("figure.not-returned", () -> agree(named, 1, 5));
        confirm();
        assertThat(state()).isEqualTo(ConsolidationState.CONFIRMED);
    }

    @Test
    void opensOnlyWhatTheLatestReturnNames() {
        giveBack(Map.of(named, "Biên chế còn 1"));
        confirm();
        dispatch("80/UBND-VHXH");
        giveBack(Map.of(other, "Xem lại"));

        refused("figure.not-returned", () -> agree(named, 1, 5));
        agree(other, 0, 1);
    }

    @Test
    void refusesALineOfAnotherCallAndWhatWasSeenBefore() {
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> giveBack(Map.of(new LineId(UUID.randomUUID()), "Xem lại")));
        assertThat(state()).isEqualTo(ConsolidationState.SENT);
        var version = read().version();
        giveBack(Map.of());
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> atTheCity(() -> progress.returned(id(), version, "Xem lại", DUE, Map.of())));
    }

    @Test
    void goesOnToTheApprovalAndBackWithEveryStepKept() {
        atTheCity(() -> progress.reviewed(id(), read().version()));
        refused("consolidation.wrong-state.REVIEWED", () -> giveBack(Map.of()));
        atTheCity(() -> progress.submitted(List.of(id())));
        atTheCity(() -> progress.withdrawn(List.of(id()), "Sai số"));
        atTheCity(() -> progress.reopened(id(), read().version(), "Xem lại dòng 2"));
        atTheCity(() -> progress.reviewed(id(), read().version()));
        atTheCity(() -> progress.submitted(List.of(id())));
        atTheCity(() -> progress.approved(List.of(id())));
        refused("consolidation.wrong-state.APPROVED", () -> atTheCity(() -> progress.withdrawn(List.of(id()), "Sai")));

        assertThat(read().steps())
                .extracting(step -> step.after() + " " + step.reason())
                .containsExactly(
                        "APPROVED null",
                        "SUBMITTED null",
                        "REVIEWED null",
                        "SENT Xem lại dòng 2",
                        "REVIEWED Sai số",
                        "SUBMITTED null",
                        "REVIEWED null");
    }

    @Test
    void isNotFoundByWhoDoesNotServeTheCityAndNeverRewritten() {
        giveBack(Map.of(named, "Biên chế còn 1"));
        for (var person : List.of("vhxh", "chutich", "t01")) {
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> sample.at(AFTERNOON, person, () -> sent.details(id(), user.scope())));
            assertThatExceptionOfType(NotFound.class)
                    .isThrownBy(() -> sample.at(AFTERNOON, person, () -> {
                        transaction.executeWithoutResult(status -> progress.submitted(List.of(id())));
                        return true;
                    }));
        }
        for (var table : List.of("dispatch", "city_return", "city_return_line", "consolidation_step")) {
            assertThatExceptionOfType(UncategorizedSQLException.class)
                    .as(table)
                    .isThrownBy(() -> jdbc.sql("delete from " + table).update());
        }
    }

    private void giveBack(Map<LineId, String> comments) {
        atTheCity(() -> progress.returned(id(), read().version(), "Xem lại số lượng", DUE, comments));
    }

    private void atTheCity(Runnable act) {
        sample.at(AFTERNOON, "snv", () -> {
            transaction.executeWithoutResult(status -> act.run());
            return true;
        });
    }

    private void agree(LineId line, int year, int period) {
        sample.at(AFTERNOON, "vhxh", () -> {
            var seen = lines.line(call, line, user.scope());
            figures.agree(
                    call, line, new AgreeFigure(seen.snapshotId(), seen.latest(), year, period, "Theo Sở Nội vụ"));
            return true;
        });
    }

    private ConfirmationPreview preview() {
        return sample.at(AFTERNOON, "chutich", () -> confirmations.preview(call));
    }

    private void confirm() {
        var fingerprint = preview().fingerprint();
        sample.at(AFTERNOON, "chutich", () -> {
            confirmation.confirm(call, fingerprint);
            return true;
        });
    }

    private void dispatch(String number) {
        sample.at(AFTERNOON, "vhxh", () -> {
            var version = consolidations.details(call, user.scope()).version();
            var file = new ByteArrayInputStream(SampleUploads.pdf());
            var day = LocalDate.of(2026, 1, 14);
            dispatches.recordSending(call, version, new RecordSending(number, day, "Chủ tịch", "cv.pdf", file));
            return true;
        });
    }

    private SentConsolidation read() {
        return sample.at(AFTERNOON, "snv", () -> sent.details(id(), user.scope()));
    }

    private ConsolidationState state() {
        return sample.at(AFTERNOON, "vhxh", () -> consolidations
                .details(call, user.scope())
                .state());
    }

    private ConsolidationId id() {
        return new ConsolidationId(jdbc.sql("select id from consolidation where call_id = :call")
                .param("call", call.value())
                .query(UUID.class)
                .single());
    }

    private LineId asking(String major) {
        return new LineId(jdbc.sql("select line_id from consolidated_line where call_id = :call and major = :major")
                .param("call", call.value())
                .param("major", major)
                .query(UUID.class)
                .single());
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
