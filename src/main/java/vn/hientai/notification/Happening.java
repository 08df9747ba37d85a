package vn.hientai.notification;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.catalogue.DecisionId;
import vn.hientai.cityround.ExpectedCommune;
import vn.hientai.cityround.ExtensionNews;
import vn.hientai.cityround.ExtensionState;
import vn.hientai.consolidation.ReturnNews;
import vn.hientai.demand.AnsweringUnit;
import vn.hientai.demand.Outcome;
import vn.hientai.demand.ProposalId;
import vn.hientai.inquiry.FaqPublished;
import vn.hientai.inquiry.InquiryAnswered;
import vn.hientai.inquiry.InquiryForwarded;
import vn.hientai.inquiry.InquiryId;

/**
 * Something that happened, apart from whom it concerns.
 *
 * @param variant which of the texts of its kind tells it, empty when there is one
 * @param occasion what makes it another happening than the last of its kind
 * @param figures numbers its text names
 * @param inquiry what was asked, of a question and its answer only
 */
record Happening(
        NoticeKind kind,
        String variant,
        String occasion,
        List<Integer> figures,
        @Nullable InquiryId inquiry) {

    private static final String SIMPLE = "";

    private Happening(NoticeKind kind, String variant, String occasion, List<Integer> figures) {
        this(kind, variant, occasion, figures, null);
    }

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

    /** The city gave a commune's consolidation back. */
    static Happening returnedByCity(ReturnNews news) {
        return new Happening(NoticeKind.RETURNED, "CITY", "return " + news.number(), List.of());
    }

    static Happening paperEntered(AnsweringUnit unit) {
        return new Happening(NoticeKind.PAPER_ENTERED, SIMPLE, "sending " + unit.snapshots(), List.of());
    }

    static Happening extended(AnsweringUnit unit) {
        return new Happening(NoticeKind.EXTENDED, SIMPLE, "deadline " + unit.deadlineNumber(), List.of());
    }

    /** A unit's question was answered, as its own people read it. */
    static Happening answered(InquiryAnswered event) {
        return answered(event, SIMPLE);
    }

    /** A unit's question was answered, as the tiers below who answered read it. */
    static Happening answeredAbove(InquiryAnswered event) {
        return answered(event, event.by().name());
    }

    private static Happening answered(InquiryAnswered event, String variant) {
        var occasion = "message " + event.message() + " of " + event.inquiry();
        return new Happening(NoticeKind.INQUIRY_ANSWERED, variant, occasion, List.of(), event.inquiry());
    }

    static Happening forwarded(InquiryForwarded event) {
        var occasion = event.to() + " " + event.inquiry();
        return new Happening(NoticeKind.INQUIRY_FORWARDED, event.to().name(), occasion, List.of(), event.inquiry());
    }

    static Happening answeredToAll(FaqPublished event) {
        return new Happening(NoticeKind.FAQ_PUBLISHED, SIMPLE, "entry " + event.entry(), List.of());
    }

    /** A decision on the catalogue speaks of a unit's lines. */
    static Happening result(DecisionId decision) {
        return new Happening(NoticeKind.RESULT, SIMPLE, "decision " + decision, List.of());
    }

    /** A letter of the city reached a commune. */
    static Happening cityPublished(ExpectedCommune commune) {
        return new Happening(NoticeKind.PUBLISHED, "CITY", "commune " + commune.unit(), List.of());
    }

    /** A commune has more time. */
    static Happening communeExtended(ExpectedCommune commune, ExtensionNews extension) {
        var occasion = "extension " + extension.number() + " of commune " + commune.unit();
        return new Happening(NoticeKind.EXTENDED, "CITY", occasion, List.of());
    }

    /** More time for communes, as Home Affairs reads it: proposed, confirmed or refused. */
    static Happening cityExtension(ExtensionNews extension, ExtensionState state) {
        return new Happening(
                NoticeKind.EXTENDED,
                "CITY_" + state,
                "extension " + extension.number() + " " + state,
                List.of(extension.number(), extension.communes().size()));
    }

    static Happening near(AnsweringUnit unit, ReminderMoment moment) {
        var draft = unit.unsentLines() > 0 ? "_DRAFT" : "";
        var occasion = moment + " " + unit.deadline().at();
        return new Happening(NoticeKind.DEADLINE_NEAR, moment + draft, occasion, List.of(unit.unsentLines()));
    }

    /** A commune's deadline is near and nothing was sent to the city. */
    static Happening communeNear(ExpectedCommune commune, ReminderMoment moment) {
        var occasion = moment + " " + commune.deadline().at() + " " + commune.unit();
        return new Happening(NoticeKind.DEADLINE_NEAR, "COMMUNE_" + moment, occasion, List.of());
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
