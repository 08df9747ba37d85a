package vn.hientai.notification;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;

/**
 * A notice as its reader sees it, with the facts as they were when it was written.
 *
 * @param variant which of the texts of its kind tells it
 * @param callId null when it concerns a round of the city
 * @param proposalId the unit's answer, null when it concerns the whole call
 * @param inquiryId what was asked, null when it concerns no question
 * @param cityRoundId null when it concerns a call
 * @param bloc of the unit
 * @param figures numbers the text names
 */
public record NoticeLine(
        NoticeId id,
        NoticeKind kind,
        String variant,
        @Nullable UUID callId,
        @Nullable UUID proposalId,
        @Nullable UUID inquiryId,
        @Nullable UUID cityRoundId,
        @Nullable String unitName,
        @Nullable Bloc bloc,
        String letterNumber,
        String communeName,
        int year,
        Deadline deadline,
        List<Integer> figures,
        Instant happenedAt,
        boolean unread) {

    /** What happened. */
    public Message title() {
        return Message.of("notice.title." + key(), arguments());
    }

    /** Until when, and what to do. */
    public Message text() {
        return Message.of("notice.text." + key(), arguments());
    }

    /** Where it is done or seen. */
    public String address() {
        return cityRoundId == null ? ofCall() : "/city-rounds/" + cityRoundId + ofCityRound();
    }

    /** What Home Affairs is told of an extension names its number first. */
    private String ofCityRound() {
        return variant.startsWith("CITY_") ? "/extensions/" + figures.get(0) : "";
    }

    private String ofCall() {
        return switch (kind) {
            case OUTCOMES, HANDED_OVER -> "/calls/" + callId + "/board";
            case CORRECTED, REVOKED -> "/calls/" + callId;
            case INQUIRY_ANSWERED, INQUIRY_FORWARDED -> "/inquiries/" + inquiryId;
            case FAQ_PUBLISHED -> "/calls/" + callId + "/inquiries?status=FAQ";
            default -> proposalId == null ? "/calls/" + callId + "/consolidation" : "/proposals/" + proposalId;
        };
    }

    private String key() {
        return variant.isEmpty() ? kind.name() : kind + "." + variant;
    }

    private Object[] arguments() {
        var facts = Stream.of(
                letterNumber,
                communeName,
                unitName == null ? "" : unitName,
                Integer.toString(year),
                deadline,
                bloc == null ? "" : Message.of("notice.office." + bloc));
        return Stream.concat(facts, figures.stream()).toArray();
    }
}
