package vn.hientai.consolidation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static vn.hientai.consolidation.ConsolidationState.APPROVED;
import static vn.hientai.consolidation.ConsolidationState.CONFIRMED;
import static vn.hientai.consolidation.ConsolidationState.OPEN;
import static vn.hientai.consolidation.ConsolidationState.RETURNED;
import static vn.hientai.consolidation.ConsolidationState.REVIEWED;
import static vn.hientai.consolidation.ConsolidationState.SENT;
import static vn.hientai.consolidation.ConsolidationState.SUBMITTED;

import java.time.Instant;
import java.time.LocalDate;
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
import vn.hientai.demand.CallId;
import vn.hientai.document.FileId;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.RuleViolation;

/** The state table of a consolidation: every act from every state leads where the table says, or is refused. */
class ConsolidationTransitionTests {

    private static final Deadline COMMUNE = Deadline.before(LocalDate.of(2026, 1, 15));
    private static final Deadline DUE = Deadline.before(LocalDate.of(2026, 1, 20));
    private static final Instant NOW = COMMUNE.at().minusSeconds(3600);

    /** How a state is reached, by doing. */
    private static final Map<ConsolidationState, Consumer<Consolidation>> WAYS = Map.of(
            OPEN, consolidation -> {},
            CONFIRMED, consolidation -> consolidation.confirm(NOW),
            SENT, ConsolidationTransitionTests::sent,
            RETURNED,
                    consolidation -> {
                        sent(consolidation);
                        consolidation.giveBack(DUE, COMMUNE, NOW);
                    },
            REVIEWED, ConsolidationTransitionTests::reviewed,
            SUBMITTED,
                    consolidation -> {
                        reviewed(consolidation);
                        consolidation.submit();
                    },
            APPROVED,
                    consolidation -> {
                        reviewed(consolidation);
                        consolidation.submit();
                        consolidation.approve();
                    });

    /** The acts of the table, with the states from which they are allowed and where they lead. */
    private enum Act {
        CONFIRM(consolidation -> consolidation.confirm(NOW), Map.of(OPEN, CONFIRMED, RETURNED, CONFIRMED)),
        SEND(ConsolidationTransitionTests::send, Map.of(CONFIRMED, SENT)),
        GIVE_BACK(consolidation -> consolidation.giveBack(DUE, COMMUNE, NOW), Map.of(SENT, RETURNED)),
        REVIEW(Consolidation::review, Map.of(SENT, REVIEWED)),
        REOPEN_REVIEW(Consolidation::reopenReview, Map.of(REVIEWED, SENT)),
        SUBMIT(Consolidation::submit, Map.of(REVIEWED, SUBMITTED)),
        WITHDRAW(Consolidation::withdraw, Map.of(SUBMITTED, REVIEWED)),
        APPROVE(Consolidation::approve, Map.of(SUBMITTED, APPROVED));

        private final Consumer<Consolidation> deed;
        private final Map<ConsolidationState, ConsolidationState> allowed;

        Act(Consumer<Consolidation> deed, Map<ConsolidationState, ConsolidationState> allowed) {
            this.deed = deed;
            this.allowed = allowed;
        }
    }

    @TestFactory
    Stream<DynamicTest> everyActFromEveryState() {
        return Arrays.stream(Act.values()).flatMap(act -> EnumSet.allOf(ConsolidationState.class).stream()
                .map(state -> DynamicTest.dynamicTest(act + " from " + state, () -> tries(act, state))));
    }

    @Test
    void knowsAWayIntoEveryState() {
        assertThat(WAYS.keySet()).isEqualTo(Set.of(ConsolidationState.values()));
        WAYS.forEach((state, way) -> assertThat(in(state).state()).isEqualTo(state));
    }

    @Test
    void countsTheConfirmationsAndSaysWhichStateRefused() {
        var returned = in(RETURNED);
        returned.confirm(NOW);
        assertThat(returned.confirmations()).isEqualTo(2);
        refuses("consolidation.wrong-state.RETURNED", () -> in(RETURNED).submit());
        refuses("consolidation.wrong-state.APPROVED", () -> in(APPROVED).confirm(NOW));
    }

    @Test
    void givesTheCommuneTimeUntilItsDeadlineAtLeastAndNoneThatHasPassed() {
        refuses("city-return.due-passed", () -> in(SENT).giveBack(new Deadline(NOW), COMMUNE, NOW));
        var early = new Deadline(COMMUNE.at().minusMillis(1));
        refuses("city-return.due-before-deadline", () -> in(SENT).giveBack(early, COMMUNE, NOW));
        var exactly = in(SENT);
        exactly.giveBack(COMMUNE, COMMUNE, NOW);
        assertThat(exactly.state()).isEqualTo(RETURNED);
    }

    private static void refuses(String code, Runnable act) {
        assertThatThrownBy(act::run)
                .isInstanceOfSatisfying(RuleViolation.class, violation -> assertThat(violation.code())
                        .isEqualTo(code));
    }

    private static void tries(Act act, ConsolidationState state) {
        var consolidation = in(state);
        var target = act.allowed.get(state);
        if (target == null) {
            var confirmations = consolidation.confirmations();
            assertThatThrownBy(() -> act.deed.accept(consolidation)).isInstanceOf(RuleViolation.class);
            assertThat(consolidation.state()).isEqualTo(state);
            assertThat(consolidation.confirmations()).isEqualTo(confirmations);
        } else {
            act.deed.accept(consolidation);
            assertThat(consolidation.state()).isEqualTo(target);
        }
    }

    private static void sent(Consolidation consolidation) {
        consolidation.confirm(NOW);
        send(consolidation);
    }

    private static void send(Consolidation consolidation) {
        var file = new FileId(UUID.randomUUID());
        consolidation.send(new DispatchRecord("71/UBND-VHXH", LocalDate.of(2026, 1, 14), "Chủ tịch", file), NOW);
    }

    private static void reviewed(Consolidation consolidation) {
        sent(consolidation);
        consolidation.review();
    }

    private static Consolidation in(ConsolidationState state) {
        var consolidation = new Consolidation(new CallId(UUID.randomUUID()));
        WAYS.get(state).accept(consolidation);
        return consolidation;
    }
}
