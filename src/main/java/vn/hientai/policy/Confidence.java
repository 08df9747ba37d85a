package vn.hientai.policy;

import java.util.Optional;
import vn.hientai.shared.Message;

/** How sure an element of a policy is. Only what was read in the official text itself is shown without a mark. */
public enum Confidence {
    /** Read in the document itself. */
    OFFICIAL_TEXT,
    /** Two independent sources or more, none of them the document. */
    CONFIRMED,
    /** One source, not the document. */
    ONE_SOURCE,
    /** Our reading; no source states it. */
    INFERRED,
    /** No source found. */
    UNKNOWN;

    static final Message CHECK_ORIGINAL = Message.of("policy.mark.check-original");
    private static final Message PRESS = Message.of("policy.mark.press");

    /** The mark shown beside the element, none for the official text. */
    public Optional<Message> mark() {
        return switch (this) {
            case OFFICIAL_TEXT -> Optional.empty();
            case CONFIRMED, ONE_SOURCE -> Optional.of(PRESS);
            case INFERRED, UNKNOWN -> Optional.of(CHECK_ORIGINAL);
        };
    }

    /** Whether an element of this confidence must name where it was read. */
    boolean needsSource() {
        return this == OFFICIAL_TEXT || this == CONFIRMED || this == ONE_SOURCE;
    }
}
