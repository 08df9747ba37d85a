package vn.hientai.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.demand.Outcome;
import vn.hientai.demand.ProposalId;

/**
 * Something that happened, apart from whom it concerns.
 *
 * @param variant which of the texts of its kind tells it, empty when there is one
 * @param occasion what makes it another happening than the last of its kind
 * @param figures numbers its text names
 */
record Happening(NoticeKind kind, String variant, String occasion, List<Integer> figures) {

    private static final String SIMPLE = "";

    /** What happens to a unit once in a call. */
    static Happening once(NoticeKind kind) {
        return new Happening(kind, SIMPLE, "once", List.of());
    }

    /** The Party branch set a deadline of its own for its units. */
    static Happening branchOpened(AnsweringUnit unit) {
        return new Happening(NoticeKind.PUBLISHED, "BRANCH", "deadline " + unit.deadlineNumber(), List.of());
    }

    static Happening corrected(UUID correction) {
        return new Happening(NoticeKind.CORRECTED, SIMPLE, "correction " + correction, List.of());
    }

    static Happening returned(AnsweringUnit unit) {
        return new Happening(NoticeKind.RETURNED, SIMPLE, "sending " + unit.snapshots(), List.of());
    }

    static Happening paperEntered(AnsweringUnit unit) {
        return new Happening(NoticeKind.PAPER_ENTERED, SIMPLE, "sending " + unit.snapshots(), List.of());
    }

    static Happening extended(AnsweringUnit unit) {
        return new Happening(NoticeKind.EXTENDED, SIMPLE, "deadline " + unit.deadlineNumber(), List.of());
    }

    static Happening near(AnsweringUnit unit, ReminderMoment moment) {
        var draft = unit.unsentLines() > 0 ? "_DRAFT" : "";
        var occasion = moment + " " + unit.deadline().at();
        return new Happening(NoticeKind.DEADLINE_NEAR, moment + draft, occasion, List.of(unit.unsentLines()));
    }

    static Happening closed(AnsweringUnit unit, Outcome outcome) {
        var occasion = "deadline " + unit.deadlineNumber();
        return new Happening(NoticeKind.CLOSED, outcome.name(), occasion, List.of(unit.unsentLines()));
    }

    /** The event names the same units whenever it is delivered. */
    static Happening outcomes(List<AnsweringUnit> units) {
        var event = new StringBuilder();
        units.stream()
                .map(AnsweringUnit::proposal)
                .map(ProposalId::toString)
                .sorted()
                .forEach(event::append);
        var occasion = UUID.nameUUIDFromBytes(event.toString().getBytes(StandardCharsets.UTF_8));
        var figures = List.of(
                count(units, Outcome.SENT), count(units, Outcome.NIL_DECLARED), count(units, Outcome.DEEMED_NIL));
        return new Happening(NoticeKind.OUTCOMES, SIMPLE, "units " + occasion, figures);
    }

    private static int count(List<AnsweringUnit> units, Outcome outcome) {
        return (int) units.stream().filter(unit -> unit.outcome() == outcome).count();
    }
}
