package vn.hientai.inquiry;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * One message of an inquiry.
 *
 * @param body what was said; null for the note of a forwarding the reader may not read
 * @param forwardedTo the tier it passed to, of a forwarding only
 */
public record InquiryMessage(
        int number,
        MessageKind kind,
        @Nullable String body,
        Basis basis,
        @Nullable InquiryHolder forwardedTo,
        Instant writtenAt,
        String authorName,
        String authorOffice) {

    public boolean isForward() {
        return kind == MessageKind.FORWARD;
    }

    public boolean isAnswer() {
        return kind == MessageKind.ANSWER;
    }

    boolean isOfUnit() {
        return kind == MessageKind.QUESTION || kind == MessageKind.FOLLOW_UP;
    }
}
