package vn.hientai.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One inquiry of a list.
 *
 * @param line what it is about, null when about the call
 * @param dueAt until when the unit was promised an answer
 * @param answeredAt when it was answered last
 * @param messages number of the last message
 * @param now official time at which it was read
 */
public record InquiryRow(
        InquiryId id,
        InquiryKind kind,
        InquiryState state,
        InquiryHolder holder,
        String unitCode,
        String unitName,
        @Nullable AskedLine line,
        String question,
        Instant askedAt,
        Instant dueAt,
        @Nullable Instant answeredAt,
        int messages,
        Instant now) {

    public boolean isOpen() {
        return state.isOpen();
    }

    public boolean isOverdue() {
        return isOpen() && !now.isBefore(dueAt);
    }

    public boolean isAnswered() {
        return state == InquiryState.ANSWERED;
    }

    public boolean isObjection() {
        return kind == InquiryKind.OBJECTION;
    }
}
