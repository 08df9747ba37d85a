package vn.hientai.inquiry;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

class InquiryTests {

    private static final Deadline UNITS = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    private static final Deadline COMMUNES = Deadline.before(LocalDate.of(2026, 1, 15));
    private static final Instant MONDAY = hour(12, "09:00");

    @Test
    void isDueAsUsualWhenNoDeadlineComesFirst() {
        var far = Deadline.before(LocalDate.of(2026, 2, 14));

        assertThat(new Asker(MONDAY, proposal(), "TH01", "Trường", Bloc.GOVERNMENT, far, far, false, hour(14, "09:00"))
                        .dueAt())
                .isEqualTo(hour(14, "09:00"));
    }

    @Test
    void isDueBeforeTheNextDeadlineWhenThatIsNearer() {
        assertThat(asker(MONDAY).dueAt()).isEqualTo(hour(14, "09:00"));
        assertThat(asker(hour(13, "09:00")).dueAt()).isEqualTo(UNITS.at());
        assertThat(asker(UNITS.at()).dueAt()).isEqualTo(COMMUNES.at());
    }

    @Test
    void canBeAskedUntilTheCommunesDeadline() {
        assertThatCode(() -> asker(UNITS.at()).orRefuse()).doesNotThrowAnyException();
        assertThatCode(() -> asker(COMMUNES.at().minusMillis(1)).orRefuse()).doesNotThrowAnyException();
        refused("inquiry.over", () -> asker(COMMUNES.at()).orRefuse());
        refused("call.revoked", () -> new Asker(
                        MONDAY, proposal(), "TH01", "Trường", Bloc.GOVERNMENT, UNITS, COMMUNES, true, MONDAY)
                .orRefuse());
    }

    @Test
    void offersAnObjectionOnlyOnceTheBellHasRung() {
        refused("inquiry.objection-early", () -> asker(UNITS.at().minusMillis(1))
                .requireAllowed(InquiryKind.OBJECTION));
        assertThatCode(() -> asker(UNITS.at()).requireAllowed(InquiryKind.OBJECTION))
                .doesNotThrowAnyException();
        assertThatCode(() -> asker(MONDAY).requireAllowed(InquiryKind.QUESTION)).doesNotThrowAnyException();
    }

    @Test
    void waitsForTheCoordinatorOfItsBlocFirst() {
        assertThat(asked(Bloc.PARTY).holder()).isEqualTo(InquiryHolder.PARTY_COORDINATOR);
        assertThat(asked(Bloc.GOVERNMENT).holder()).isEqualTo(InquiryHolder.COMMUNE_COORDINATOR);
    }

    @Test
    void goesUpTierByTierAndIsAnsweredThere() {
        var inquiry = asked(Bloc.PARTY);

        inquiry.forward(1, InquiryHolder.COMMUNE_COORDINATOR);
        inquiry.forward(2, InquiryHolder.HOME_AFFAIRS);
        assertThat(inquiry.state()).isEqualTo(InquiryState.FORWARDED);
        refused("inquiry.already-forwarded", () -> inquiry.forward(3, InquiryHolder.HOME_AFFAIRS));
        inquiry.answer(3, MONDAY, "snv", InquiryHolder.HOME_AFFAIRS);

        assertThat(inquiry.state()).isEqualTo(InquiryState.ANSWERED);
        inquiry.askFurther(4, COMMUNES.at());
        assertThat(inquiry.state()).isEqualTo(InquiryState.FORWARDED);
        assertThat(inquiry.holder()).isEqualTo(InquiryHolder.HOME_AFFAIRS);
    }

    @Test
    void waitsAgainAfterAFurtherQuestion() {
        var inquiry = asked(Bloc.GOVERNMENT);
        inquiry.answer(1, MONDAY, "vhxh", InquiryHolder.COMMUNE_COORDINATOR);

        inquiry.askFurther(2, COMMUNES.at());

        assertThat(inquiry.state()).isEqualTo(InquiryState.ASKED);
        assertThat(inquiry.dueAt()).isEqualTo(COMMUNES.at());
        refused("inquiry.answered-once", () -> inquiry.withdraw(3));
    }

    @Test
    void keepsItsDueTimeWhenMoreIsAskedBeforeTheAnswer() {
        var inquiry = asked(Bloc.GOVERNMENT);
        var due = inquiry.dueAt();

        inquiry.askFurther(1, COMMUNES.at());

        assertThat(inquiry.dueAt()).isEqualTo(due);
        assertThat(inquiry.state()).isEqualTo(InquiryState.ASKED);
    }

    @Test
    void isOverOnceWithdrawn() {
        var inquiry = asked(Bloc.GOVERNMENT);
        inquiry.withdraw(1);

        refused("inquiry.wrong-state.WITHDRAWN", () -> inquiry.withdraw(1));
        refused(
                "inquiry.wrong-state.WITHDRAWN",
                () -> inquiry.answer(1, MONDAY, "vhxh", InquiryHolder.COMMUNE_COORDINATOR));
        refused("inquiry.wrong-state.WITHDRAWN", () -> inquiry.forward(1, InquiryHolder.HOME_AFFAIRS));
        refused("inquiry.wrong-state.WITHDRAWN", () -> inquiry.askFurther(1, COMMUNES.at()));
        refused("faq.not-answered", () -> inquiry.requireAnswered(1));
    }

    @Test
    void isAnsweredOnWhatThePersonSawAndNeverByWhoAsked() {
        var inquiry = asked(Bloc.GOVERNMENT);

        refused("inquiry.own-question", () -> inquiry.answer(1, MONDAY, "donvi", InquiryHolder.COMMUNE_COORDINATOR));
        inquiry.answer(1, MONDAY, "vhxh", InquiryHolder.COMMUNE_COORDINATOR);
        refused(
                "inquiry.changed-meanwhile",
                () -> inquiry.answer(1, MONDAY, "vhxh", InquiryHolder.COMMUNE_COORDINATOR));
        refused(
                "inquiry.wrong-state.ANSWERED",
                () -> inquiry.answer(2, MONDAY, "vhxh", InquiryHolder.COMMUNE_COORDINATOR));
    }

    @Test
    void anonymityTakesNamesOutAndFindsThemWithoutToneMarks() {
        var anonymity = new Anonymity(List.of("Trường Tiểu học Cẩm Giang", "10888-TH01"));

        assertThat(anonymity.blur("trường tiểu học Cẩm Giang (10888-TH01) hỏi", "đơn vị"))
                .isEqualTo("Đơn vị (đơn vị) hỏi");
        assertThat(anonymity.isBrokenBy("Truong tieu hoc  Cam Giang hỏi")).isTrue();
        assertThat(anonymity.isBrokenBy("Trường Tiểu học hỏi")).isFalse();
    }

    private static Inquiry asked(Bloc bloc) {
        var asker = new Asker(
                MONDAY,
                proposal(),
                "10888-TH01",
                "Trường",
                bloc,
                UNITS,
                COMMUNES,
                false,
                MONDAY.plus(2, ChronoUnit.DAYS));
        return new Inquiry(asker, InquiryKind.QUESTION, null, "Hỏi", "donvi");
    }

    private static Asker asker(Instant at) {
        var usual = at.plus(2, ChronoUnit.DAYS);
        return new Asker(at, proposal(), "10888-TH01", "Trường", Bloc.GOVERNMENT, UNITS, COMMUNES, false, usual);
    }

    private static ProposalId proposal() {
        return ProposalId.of("00000000-0000-0000-0000-000000000001");
    }

    private static Instant hour(int day, String hour) {
        return LocalDate.of(2026, 1, day)
                .atTime(LocalTime.parse(hour))
                .atZone(OfficialTime.ZONE)
                .toInstant();
    }

    private static void refused(String code, ThrowingCallable act) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(act)
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
