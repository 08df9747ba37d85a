package vn.hientai.inquiry;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What a person says in an inquiry.
 *
 * @param key issued by the server with the form; one key makes one message at most
 * @param forwardedTo the tier it passes to, of a forwarding only
 */
record Said(
        UUID key,
        MessageKind kind,
        String body,
        Basis basis,
        @Nullable InquiryHolder forwardedTo) {

    static Said of(UUID key, MessageKind kind, String body) {
        return new Said(key, kind, body, Basis.NONE, null);
    }

    static Said answer(UUID key, String body, Basis basis) {
        return new Said(key, MessageKind.ANSWER, body, basis, null);
    }

    static Said forward(UUID key, String note, InquiryHolder to) {
        return new Said(key, MessageKind.FORWARD, note, Basis.NONE, to);
    }
}
