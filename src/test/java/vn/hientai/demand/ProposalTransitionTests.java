package vn.hientai.demand;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hientai.demand.ProposalState.ACCEPTED;
import static vn.hientai.demand.ProposalState.DRAFT;
import static vn.hientai.demand.ProposalState.NIL_DECLARED;
import static vn.hientai.demand.ProposalState.NOT_STARTED;
import static vn.hientai.demand.ProposalState.RECEIVED;
import static vn.hientai.demand.ProposalState.RETURNED;
import static vn.hientai.demand.ProposalState.SUBMITTED;
import static vn.hientai.demand.ProposalState.UNIT_CLOSED;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitType;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/** The state table of a proposal: every act from every state leads where the table says, or is refused. */
class ProposalTransitionTests {

    private static final Deadline DEADLINE = Deadline.before(LocalDate.of(2026, 1, 14), LocalTime.NOON);
    private static final Deadline COMMUNE = Deadline.before(LocalDate.of(2026, 1, 15));
    private static final Instant BEFORE = DEADLINE.at().minusSeconds(3600);
    private static final Instant AFTER = DEADLINE.at().plusSeconds(60);
    private static final Deadline COMPLETION = new Deadline(DEADLINE.at().plus(Duration.ofHours(3)));

    /** How a state is reached, by doing. */
    private static final Map<ProposalState, Consumer<Proposal>> WAYS = Map.of(
            UNIT_CLOSED,
            Proposal::endWithUnit,
            NOT_STARTED,
            proposal -> {},
            DRAFT,
            Proposal::edit,
            SUBMITTED,
            ProposalTransitionTests::submitted,
            NIL_DECLARED,
            proposal -> proposal.declareNil(UUID.randomUUID()),
            RECEIVED,
            ProposalTransitionTests::received,
            RETURNED,
            proposal -> {
                submitted(proposal);
                proposal.giveBack(COMPLETION, COMMUNE, BEFORE);
            },
            ACCEPTED,
            proposal -> {
                received(proposal);
                proposal.accept();
            });

    /** The acts of the table, with the states from which they are allowed and where they lead. */
    private enum Act {
        EDIT(Proposal::edit, Map.of(NOT_STARTED, DRAFT, DRAFT, DRAFT, RETURNED, RETURNED)),
        SUBMIT(proposal -> proposal.submit(UUID.randomUUID()), Map.of(DRAFT, SUBMITTED, RETURNED, SUBMITTED)),
        DECLARE_NIL(
                proposal -> proposal.declareNil(UUID.randomUUID()),
                Map.of(NOT_STARTED, NIL_DECLARED, DRAFT, NIL_DECLARED, RETURNED, NIL_DECLARED)),
        WITHDRAW(proposal -> proposal.withdraw(true), Map.of(SUBMITTED, DRAFT, NIL_DECLARED, DRAFT)),
        RECEIVE(proposal -> proposal.receive(SnapshotKind.SENT, BEFORE), Map.of(SUBMITTED, RECEIVED)),
        ACCEPT(Proposal::accept, Map.of(RECEIVED, ACCEPTED)),
        END_WITH_UNIT(Proposal::endWithUnit, Map.of(NOT_STARTED, UNIT_CLOSED, DRAFT, UNIT_CLOSED)),
        GIVE_BACK(
                proposal -> proposal.giveBack(COMPLETION, COMMUNE, BEFORE),
                Map.of(
                        SUBMITTED, RETURNED,
                        RECEIVED, RETURNED,
                        ACCEPTED, RETURNED,
                        NIL_DECLARED, RETURNED));

        private final Consumer<Proposal> deed;
        private final Map<ProposalState, ProposalState> allowed;

        Act(Consumer<Proposal> deed, Map<ProposalState, ProposalState> allowed) {
            this.deed = deed;
            this.allowed = allowed;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyActFromEveryState() {
        return Arrays.stream(Act.values()).flatMap(act -> EnumSet.allOf(ProposalState.class).stream()
                .map(state -> DynamicTest.dynamicTest(act + " from " + state, () -> tries(act, state))));
    }

    @Test
    void knowsAWayIntoEveryState() {
        assertThat(WAYS.keySet()).isEqualTo(Set.of(ProposalState.values()));
        WAYS.forEach((state, way) -> assertThat(in(state).state()).isEqualTo(state));
    }

    @Test
    void takesAReturnThatWasAnsweredBySilenceForWorkAsItStood() {
        var sent = in(RETURNED);
        sent.receive(SnapshotKind.SENT, COMPLETION.at());
        assertThat(sent.state()).isEqualTo(RECEIVED);

        var nil = in(NIL_DECLARED);
        nil.giveBack(COMPLETION, COMMUNE, BEFORE);
        nil.receive(SnapshotKind.NIL_DECLARED, COMPLETION.at());
        assertThat(nil.state()).isEqualTo(NIL_DECLARED);
    }

    @Test
    void canBeCompletedUntilTheLaterOfDeadlineAndDueInstant() {
        var proposal = in(RETURNED);
        assertThat(proposal.isOpenAt(COMPLETION.at().minusMillis(1))).isTrue();
        assertThat(proposal.isOpenAt(COMPLETION.at())).isFalse();

        var later = new Deadline(COMPLETION.at().plusSeconds(60));
        proposal.extend(later, COMMUNE, AFTER);
        assertThat(proposal.isOpenAt(later.at().minusMillis(1))).isTrue();
        assertThat(proposal.isOpenAt(later.at())).isFalse();
    }

    @Test
    void isClosedToItsUnitOnceTheOutcomeIsWrittenUnlessItIsGivenBack() {
        var silent = in(DRAFT);
        silent.close();
        assertThat(silent.isOpenAt(BEFORE)).isFalse();

        var returned = in(RETURNED);
        returned.close();
        assertThat(returned.isOpenAt(AFTER)).isTrue();
    }

    @Test
    void keepsADueInstantBetweenItsOwnDeadlineAndTheNextTiers() {
        refuses("return.due-passed", new Deadline(BEFORE), BEFORE);
        refuses("return.due-before-deadline", new Deadline(DEADLINE.at().minusMillis(1)), BEFORE);
        refuses("deadline.after-next-tier", COMMUNE, BEFORE);
        in(SUBMITTED).giveBack(new Deadline(COMMUNE.at().minusMillis(1)), COMMUNE, BEFORE);
        in(SUBMITTED).giveBack(DEADLINE, COMMUNE, BEFORE);
    }

    @Test
    void isExtendedOnlyToALaterInstantBeforeTheNextTiers() {
        for (var wrong : Set.of(DEADLINE, new Deadline(BEFORE), COMMUNE)) {
            assertThatThrownBy(() -> in(DRAFT).extend(wrong, COMMUNE, BEFORE)).isInstanceOf(RuleViolation.class);
        }
        var extended = in(DRAFT);
        extended.close();
        extended.extend(COMPLETION, COMMUNE, AFTER);
        assertThat(extended.deadlineNumber()).isEqualTo(2);
        assertThat(extended.isOpenAt(AFTER)).isTrue();
    }

    private static void refuses(String code, Deadline due, Instant now) {
        assertThatThrownBy(() -> in(SUBMITTED).giveBack(due, COMMUNE, now))
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo(code));
    }

    private static void tries(Act act, ProposalState state) {
        var proposal = in(state);
        var target = act.allowed.get(state);
        if (target == null) {
            var stood = proposal.standingSnapshotId();
            assertThatThrownBy(() -> act.deed.accept(proposal)).isInstanceOf(RuleViolation.class);
            assertThat(proposal.state()).isEqualTo(state);
            assertThat(proposal.standingSnapshotId()).isEqualTo(stood);
        } else {
            act.deed.accept(proposal);
            assertThat(proposal.state()).isEqualTo(target);
        }
    }

    private static void submitted(Proposal proposal) {
        proposal.edit();
        proposal.submit(UUID.randomUUID());
    }

    private static void received(Proposal proposal) {
        submitted(proposal);
        proposal.receive(SnapshotKind.SENT, BEFORE);
    }

    private static Proposal in(ProposalState state) {
        var proposal = new Proposal(CallId.next(), school(), DEADLINE);
        WAYS.get(state).accept(proposal);
        return proposal;
    }

    private static UnitDetails school() {
        return new UnitDetails(
                new UnitId(UUID.randomUUID()),
                null,
                "31.10888.10888-TH01",
                "10888-TH01",
                UnitType.SCHOOL,
                Bloc.GOVERNMENT,
                "Tiểu học Cẩm Giang",
                "Trường Tiểu học Cẩm Giang",
                null,
                null,
                null,
                true);
    }
}
