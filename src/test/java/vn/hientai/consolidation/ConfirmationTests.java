package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.consolidation.SampleCall.AFTERNOON;
import static vn.hientai.consolidation.SampleCall.MORNING;
import static vn.hientai.consolidation.SampleCall.line;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.UncategorizedSQLException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.demand.CallId;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

@ConsolidationTest
class ConfirmationTests {

    @Autowired
    SampleCall sample;

    @Autowired
    ConfirmationQueries queries;

    @Autowired
    ConfirmationManagement management;

    @Autowired
    Returns returns;

    @Autowired
    JdbcClient jdbc;

    @Test
    void keepsExactlyWhatTheLeaderSaw() {
        var call = acceptedCall();
        var seen = preview(call);

        confirm(call, seen.fingerprint());

        assertThat(seen.canConfirm()).isTrue();
        assertThat(seen.content().total()).isEqualTo(new Figures(2, 3, 7, 3, 7));
        assertThat(seen.content().units())
                .extracting(ConsolidationContent.Unit::outcome)
                .containsExactly(UnitAnswer.SENT, UnitAnswer.NIL_DECLARED, UnitAnswer.DEEMED_NIL);
        assertThat(stored(call)).isEqualTo(seen.content().text());
        assertThat(ConsolidationContent.parse(stored(call))).isEqualTo(seen.content());
    }

    @Test
    void writesTheOutcomesWithItSoThatNoSendingComesAfter() {
        var call = acceptedCall();

        confirm(call, preview(call).fingerprint());

        assertThat(jdbc.sql("select outcome from outcome where call_id = :call order by outcome")
                        .param("call", call.value())
                        .query(String.class)
                        .list())
                .containsExactly("DEEMED_NIL", "NIL_DECLARED", "SENT");
    }

    @Test
    void waitsForTheDeadlineToTheMillisecond() {
        var call = acceptedCall(sample.publish(3));

        assertThat(obstacles(call, SampleCall.DEADLINE.at().minusMillis(1))).containsExactly("confirmation.too-early");
        assertThat(obstacles(call, SampleCall.DEADLINE.at())).containsExactly("confirmation.sheet-open");
        refused(
                "confirmation.too-early",
                () -> confirmAt(MORNING, "chutich", call, preview(call).fingerprint()));
    }

    @Test
    void waitsForTheClosingSheet() {
        var call = acceptedCall(sample.publish(3));
        refused("confirmation.sheet-open", () -> confirm(call, preview(call).fingerprint()));

        sample.confirmSheet(call);

        assertThat(obstacles(call, AFTERNOON)).isEmpty();
        confirm(call, preview(call).fingerprint());
    }

    @Test
    void waitsForANewClosingSheetWhenSomethingWasReturnedAfterTheFirst() {
        var call = acceptedCall(sample.publish(3));
        var late = sample.send(call, 3, line("GIAO_DUC", "Lý", "HP-SV-XS", 1, 1));
        sample.confirmSheet(call);
        var due = new Deadline(AFTERNOON.plusSeconds(60));
        sample.at(AFTERNOON, "vhxh", () -> {
            returns.giveBack(late, 1, new GiveBack(ReturnReason.OTHER, "Ghi rõ ngành", due, Map.of()));
            return true;
        });

        assertThat(obstacles(call, AFTERNOON))
                .contains("confirmation.too-early")
                .doesNotContain("confirmation.sheet-open");
        assertThat(obstacles(call, due.at())).contains("confirmation.sheet-open");
    }

    @Test
    void waitsForEverySendingToBeAccepted() {
        var call = sample.publish(2);
        var first = sample.send(call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 1, 1));
        var second = sample.send(call, 2, line("GIAO_DUC", "Lý", "HP-SV-XS", 1, 1));
        sample.accept(first);
        sample.receive(second);
        sample.confirmSheet(call);

        assertThat(obstacles(call, AFTERNOON)).containsExactly("confirmation.still-waiting");
        refused("confirmation.still-waiting", () -> confirm(call, preview(call).fingerprint()));
    }

    @Test
    void refusesAnythingButWhatWasSeen() {
        var call = acceptedCall();

        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> confirm(call, "0".repeat(64)));
        assertThat(jdbc.sql("select count(*) from consolidation where call_id = :call")
                        .param("call", call.value())
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void happensOnce() {
        var call = acceptedCall();
        var seen = preview(call);
        confirm(call, seen.fingerprint());

        refused("consolidation.wrong-state.CONFIRMED", () -> confirm(call, seen.fingerprint()));
    }

    @Test
    void isForALeaderOfTheSameCommuneOnly() {
        var call = acceptedCall();
        var seen = preview(call);

        for (var other : List.of("vhxh", "kinhte", "thanhtra", "xdd", "t01")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> confirmAt(AFTERNOON, other, call, seen.fingerprint()));
        }
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> confirmAt(AFTERNOON, "chutich.khac", call, seen.fingerprint()));
        assertThatExceptionOfType(NotFound.class)
                .isThrownBy(() -> sample.at(AFTERNOON, "chutich.khac", () -> queries.preview(call)));
    }

    @Test
    void isNotForWhoSentPartOfIt() {
        var call = acceptedCall();
        jdbc.sql("""
                        insert into account_grant (id, account_id, role, seat_id, root_id, starts_at)
                        select gen_random_uuid(), a.id, 'COMMUNE_LEADER', u.id, u.id, now() - interval '1 day'
                        from account a, unit u
                        where a.username = 't01' and u.code = '10888'
                        """).update();

        refused(
                "confirmation.own-work",
                () -> confirmAt(AFTERNOON, "t01", call, preview(call).fingerprint()));
        jdbc.sql("delete from account_grant where role = 'COMMUNE_LEADER' and account_id = (select id from account"
                        + " where username = 't01')")
                .update();
    }

    @Test
    void theDatabaseVouchesForTheHashAndKeepsItForEver() {
        var call = acceptedCall();
        confirm(call, preview(call).fingerprint());

        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> jdbc.sql("update confirmation set content = content || ' '")
                        .update());
        assertThatExceptionOfType(UncategorizedSQLException.class)
                .isThrownBy(() -> jdbc.sql("delete from confirmation").update());
    }

    private CallId acceptedCall() {
        var call = acceptedCall(sample.publish(3));
        sample.confirmSheet(call);
        return call;
    }

    private CallId acceptedCall(CallId call) {
        var sent = sample.send(
                call, 1, line("GIAO_DUC", "Toán", "HP-SV-XS", 1, 3), line("PHAP_LUAT", "Luật", "HP-SV-XS", 2, 4));
        sample.declareNil(call, 2);
        sample.accept(sent);
        return call;
    }

    private ConfirmationPreview preview(CallId call) {
        return sample.at(AFTERNOON, "chutich", () -> queries.preview(call));
    }

    private List<String> obstacles(CallId call, Instant now) {
        return sample.at(now, "chutich", () -> queries.preview(call)).obstacles().stream()
                .map(Message::code)
                .toList();
    }

    private void confirm(CallId call, String fingerprint) {
        confirmAt(AFTERNOON, "chutich", call, fingerprint);
    }

    private void confirmAt(Instant now, String username, CallId call, String fingerprint) {
        sample.at(now, username, () -> {
            management.confirm(call, fingerprint);
            return true;
        });
    }

    private String stored(CallId call) {
        return jdbc.sql("""
                        select f.content from confirmation f join consolidation c on c.id = f.consolidation_id
                        where c.call_id = :call and f.sha256 = encode(sha256(convert_to(f.content, 'UTF8')), 'hex')
                        """).param("call", call.value()).query(String.class).single();
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
