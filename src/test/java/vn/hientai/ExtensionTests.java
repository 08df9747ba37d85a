package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static vn.hientai.SampleCall.AFTER_BELL;
import static vn.hientai.SampleCall.BELL;
import static vn.hientai.SampleCall.LAST_MOMENT;
import static vn.hientai.SampleCall.hour;
import static vn.hientai.SampleExtension.until;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.ApplicationContext;
import org.springframework.dao.DataAccessException;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import vn.hientai.demand.CallId;
import vn.hientai.demand.Closing;
import vn.hientai.demand.Reception;
import vn.hientai.demand.ReturnReason;
import vn.hientai.demand.Returns;
import vn.hientai.demand.Returns.GiveBack;
import vn.hientai.extension.ExtensionDecision;
import vn.hientai.extension.ExtensionId;
import vn.hientai.extension.ExtensionManagement;
import vn.hientai.extension.ExtensionManagement.ProposeExtension;
import vn.hientai.extension.ExtensionPreparation;
import vn.hientai.extension.ExtensionWish;
import vn.hientai.local.ReplayTime;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/** A later deadline is proposed by a coordinator, confirmed by a leader, and in force for exactly its units. */
@WholeApplicationTest
class ExtensionTests {

    private static final Deadline LATER = new Deadline(hour(14, "17:00"));
    private static final Instant MORNING = hour(14, "09:00");
    private static final Instant AFTERNOON = hour(14, "13:00");

    @Autowired
    ApplicationContext application;

    @Autowired
    Pages pages;

    @Autowired
    SampleCall sample;

    @Autowired
    Closing closing;

    @Autowired
    ReplayTime time;

    @Autowired
    JdbcClient jdbc;

    SampleExtension extensions;
    String call;
    CallId id;
    Map<String, String> proposals;
    String school;

    @BeforeEach
    void publish() {
        extensions = new SampleExtension(application);
        call = sample.published();
        id = new CallId(SampleCall.id(call));
        proposals = sample.proposals(call);
        school = proposals.get("TH01");
    }

    @Test
    void changesNothingBeforeALeaderConfirms() {
        extensions.propose(MORNING, "vhxh", id, until(LATER, school));

        assertThat(declareNil(BELL, "donvi", school)).isFalse();
    }

    @Test
    void isOpenToTheLastMillisecondOfTheNewDeadlineForItsUnitOnly() {
        extensions.extend(MORNING, id, until(LATER, school, proposals.get("VPDU")));

        assertThat(declareNil(BELL, "donvi2", proposals.get("YT01"))).isFalse();
        assertThat(declareNil(LATER.at(), "donvi", school)).isFalse();
        assertThat(declareNil(LATER.at().minusMillis(1), "donvi", school)).isTrue();
        assertThat(declareNil(BELL, "donvi3", proposals.get("VPDU"))).isTrue();
    }

    @Test
    void reopensWritingAfterTheOutcomeWasWrittenAndTheNextNumberIsWrittenOnce() {
        time.at(AFTER_BELL, () -> closing.close(id));
        assertThat(outcomes(school)).containsExactly("1 DEEMED_NIL");

        extensions.extend(AFTERNOON, id, until(LATER, school));
        time.at(AFTERNOON, () -> closing.close(id));
        assertThat(outcomes(school)).containsExactly("1 DEEMED_NIL");
        pages.addLine(AFTERNOON, "donvi", school);
        assertThat(pages.post(
                        AFTERNOON, "donvi", school + "/sending", pages.intent(AFTERNOON, "donvi", school + "/check")))
                .hasStatus3xxRedirection();
        var newBell = LATER.at().plusSeconds(10);
        assertThat(time.at(newBell, closing::due)).contains(id);
        time.at(newBell, () -> closing.close(id));
        time.at(newBell, () -> closing.close(id));

        assertThat(outcomes(school)).containsExactly("1 DEEMED_NIL", "2 SENT");
        assertThat(outcomes(proposals.get("YT01"))).containsExactly("1 DEEMED_NIL");
    }

    @Test
    void mustBeLaterThanTheOldDeadlineAndBeforeTheNextTier() {
        var commune = Deadline.before(LocalDate.of(2026, 1, 15));
        refused("deadline.not-later", () -> propose(MORNING, new Deadline(BELL)));
        refused("deadline.not-later", () -> propose(LATER.at(), LATER));
        refused("deadline.after-next-tier", () -> propose(MORNING, commune));

        propose(MORNING, new Deadline(commune.at().minusMillis(1)));
    }

    @Test
    void canOnlyBeConfirmedWhileItStillIsToCome() {
        var late = propose(MORNING, LATER);

        refused("deadline.not-later", () -> extensions.confirm(LATER.at(), "chutich", late));
        extensions.confirm(LATER.at().minusMillis(1), "chutich", late);
    }

    @Test
    void needsAUnitThatHasAnEarlierDeadlineAndNoWaitingProposal() {
        propose(MORNING, LATER);

        refused("extension.unit-waits", () -> propose(MORNING, LATER));
        var nobody = new ExtensionWish(false, Set.of(), LATER);
        refused("extension.nobody", () -> extensions.propose(MORNING, "vhxh", id, nobody));
        extensions.extend(MORNING, id, until(new Deadline(hour(14, "16:00")), proposals.get("YT01")));
    }

    @Test
    void forEverybodyMovesTheCallAndLeavesLaterDeadlinesAlone() {
        var latest = new Deadline(hour(14, "18:00"));
        extensions.extend(MORNING, id, until(latest, school));

        extensions.extend(MORNING, id, until(LATER));

        assertThat(deadline(school)).isEqualTo(latest);
        assertThat(deadline(proposals.get("YT01"))).isEqualTo(LATER);
        assertThat(jdbc.sql("select deadline = :later from demand_call where id = :id")
                        .param("later", LATER.at().atOffset(ZoneOffset.UTC))
                        .param("id", id.value())
                        .query(Boolean.class)
                        .single())
                .isTrue();
    }

    @Test
    void isRefusedWhenTheDeadlineMovedAfterItWasProposed() {
        var first = propose(MORNING, LATER);
        jdbc.sql("update proposal set deadline = deadline + interval '1 minute' where id = :id")
                .param("id", SampleCall.id(school))
                .update();

        refused("extension.unit-moved", () -> extensions.confirm(MORNING, "chutich", first));
    }

    @Test
    void isDecidedOnceAndInTheVersionTheLeaderSaw() {
        var proposed = propose(MORNING, LATER);
        var decision = application.getBean(ExtensionDecision.class);
        assertThatExceptionOfType(OptimisticLockingFailureException.class)
                .isThrownBy(() -> extensions.at(MORNING, "chutich", () -> {
                    decision.decline(proposed, 7, "Không");
                    return true;
                }));
        extensions.confirm(MORNING, "chutich", proposed);

        refused("extension.wrong-state.CONFIRMED", () -> extensions.confirm(MORNING, "chutich", proposed));
        refused("extension.wrong-state.CONFIRMED", () -> decline(proposed));
        refused("extension.wrong-state.CONFIRMED", () -> withdraw("vhxh", proposed));
        assertThatExceptionOfType(DataAccessException.class)
                .isThrownBy(() -> jdbc.sql("update extension set reason = 'Khác' where id = :id")
                        .param("id", proposed.value())
                        .update());
    }

    @Test
    void canBeProposedAnewAfterItWasDeclinedOrWithdrawn() {
        decline(propose(MORNING, LATER));
        withdraw("vhxh", propose(MORNING, LATER));
        extensions.confirm(MORNING, "chutich", propose(MORNING, LATER));

        assertThat(deadline(school)).isEqualTo(LATER);
    }

    @Test
    void isNeverConfirmedByWhoProposedIt() {
        jdbc.sql("""
                        insert into account_grant (id, account_id, role, seat_id, root_id, starts_at)
                        select gen_random_uuid(), a.id, 'COMMUNE_LEADER', u.id, u.id, timestamptz '2026-01-01'
                        from account a, unit u where a.username = 'vhxh' and u.code = '10888'
                        """).update();
        try {
            var own = propose(MORNING, LATER);
            refused("extension.own-proposal", () -> extensions.confirm(MORNING, "vhxh", own));
            refused(
                    "extension.own-proposal",
                    () -> extensions.at(MORNING, "vhxh", () -> {
                        application.getBean(ExtensionDecision.class).decline(own, extensions.version(own), "Không");
                        return true;
                    }));
        } finally {
            jdbc.sql("delete from account_grant where role = 'COMMUNE_LEADER' and account_id ="
                            + " (select id from account where username = 'vhxh')")
                    .update();
        }
    }

    @Test
    void isForCoordinatorsAndLeadersOfTheUnitsOnly() {
        var government = until(LATER, school);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> extensions.propose(MORNING, "xdd", id, government));
        for (var other : List.of("donvi", "chutich", "kinhte", "thanhtra", "quantri")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> extensions.propose(MORNING, other, id, government));
        }
        var proposed = propose(MORNING, LATER);
        assertThatExceptionOfType(NotFound.class).isThrownBy(() -> withdraw("xdd", proposed));
        for (var other : List.of("donvi", "vhxh", "xdd", "thanhtra")) {
            assertThatExceptionOfType(AccessDeniedException.class)
                    .as(other)
                    .isThrownBy(() -> extensions.confirm(MORNING, other, proposed));
        }
        extensions.propose(MORNING, "xdd", id, until(LATER, proposals.get("VPDU")));
    }

    @Test
    void proposesOnceForOneKeyAndOnlyWhatWasSeen() {
        var key = new ExtensionId(UUID.randomUUID());
        var wish = until(LATER, school);
        var management = application.getBean(ExtensionManagement.class);
        extensions.at(MORNING, "vhxh", () -> {
            var seen = application.getBean(ExtensionPreparation.class).preview(id, wish);
            assertThatExceptionOfType(OptimisticLockingFailureException.class)
                    .isThrownBy(
                            () -> management.propose(id, key, new ProposeExtension(wish, "Mất điện", "0".repeat(64))));
            management.propose(id, key, new ProposeExtension(wish, "Mất điện", seen.fingerprint()));
            management.propose(id, key, new ProposeExtension(wish, "Mất điện", seen.fingerprint()));
            return true;
        });

        assertThat(jdbc.sql("select count(*) from extension where call_id = :id")
                        .param("id", id.value())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
        assertThat(jdbc.sql("select count(*) from audit_entry where record_id = :id")
                        .param("id", key.toString())
                        .query(Long.class)
                        .single())
                .isEqualTo(1);
    }

    @Test
    void isRefusedOnceALeaderConfirmedTheConsolidation() {
        var waiting = propose(MORNING, LATER);
        sample.confirmSheet(AFTER_BELL, "vhxh", call);
        var page = call + "/consolidation/confirmation";
        var fingerprint = Pages.hidden("fingerprint", Pages.text(pages.get(AFTER_BELL, "chutich", page)));
        assertThat(pages.post(AFTER_BELL, "chutich", page, Map.of("fingerprint", fingerprint)))
                .hasStatus3xxRedirection();

        refused("consolidation.closed", () -> extensions.confirm(AFTERNOON, "chutich", waiting));
        refused(
                "consolidation.closed",
                () -> extensions.propose(AFTERNOON, "vhxh", id, until(LATER, proposals.get("YT01"))));
    }

    @Test
    void letsAUnitCompleteWhatWasGivenBackUntilTheNewDeadline() {
        pages.addLine(LAST_MOMENT, "donvi", school);
        pages.post(LAST_MOMENT, "donvi", school + "/sending", pages.intent(LAST_MOMENT, "donvi", school + "/check"));
        time.at(AFTER_BELL, () -> closing.close(id));
        var soon = new Deadline(hour(14, "14:00"));
        extensions.at(AFTERNOON, "vhxh", () -> {
            application.getBean(Reception.class).receive(SampleExtension.proposal(school), 1);
            application
                    .getBean(Returns.class)
                    .giveBack(
                            SampleExtension.proposal(school),
                            1,
                            new GiveBack(ReturnReason.INCOMPLETE, "Bổ sung", soon, Map.of()));
            return true;
        });

        extensions.extend(AFTERNOON, id, until(LATER, school));

        assertThat(declareNil(LATER.at(), "donvi", school)).isFalse();
        assertThat(declareNil(LATER.at().minusMillis(1), "donvi", school)).isTrue();
        time.at(LATER.at().plusSeconds(10), () -> closing.close(id));
        assertThat(outcomes(school)).containsExactly("1 SENT", "2 NIL_DECLARED");
    }

    private ExtensionId propose(Instant now, Deadline later) {
        return extensions.propose(now, "vhxh", id, until(later, school));
    }

    private void decline(ExtensionId proposed) {
        extensions.at(MORNING, "chutich", () -> {
            application.getBean(ExtensionDecision.class).decline(proposed, extensions.version(proposed), "Không");
            return true;
        });
    }

    private void withdraw(String username, ExtensionId proposed) {
        extensions.at(MORNING, username, () -> {
            application.getBean(ExtensionManagement.class).withdraw(proposed, extensions.version(proposed));
            return true;
        });
    }

    /** Whether the unit's nil declaration was let in. */
    private boolean declareNil(Instant now, String officer, String proposal) {
        var intent = pages.intent(LAST_MOMENT, officer, proposal + "/nil");
        return pages.post(now, officer, proposal + "/nil-declaration", intent)
                        .getResponse()
                        .getStatus()
                == 302;
    }

    private Deadline deadline(String proposal) {
        return jdbc.sql("select deadline from proposal where id = :id")
                .param("id", SampleCall.id(proposal))
                .query((row, index) -> new Deadline(
                        row.getObject("deadline", OffsetDateTime.class).toInstant()))
                .single();
    }

    private List<String> outcomes(String proposal) {
        return jdbc.sql("""
                        select o.deadline_number || ' ' || o.outcome from outcome o join proposal p using (call_id, unit_id)
                        where p.id = :id order by o.deadline_number
                        """)
                .param("id", SampleCall.id(proposal))
                .query(String.class)
                .list();
    }

    private static void refused(String code, Runnable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act::run)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
