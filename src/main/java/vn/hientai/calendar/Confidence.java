package vn.hientai.calendar;

import java.util.Optional;
import vn.hientai.shared.Message;

/** How sure a day of the calendar is. Only what was read in the official document is shown without a mark. */
public enum Confidence {
    /** Compared with the document itself. */
    OFFICIAL_TEXT,
    /** The press states it, several sources or one. */
    PRESS,
    /** Reckoned from the law and the lunar calendar; no source states it. */
    INFERRED;

    /** The mark shown beside the day. */
    public Optional<Message> mark() {
        return switch (this) {
            case OFFICIAL_TEXT -> Optional.empty();
            case PRESS -> Optional.of(Message.of("calendar.mark.press"));
            case INFERRED -> Optional.of(Message.of("calendar.mark.check-original"));
        };
    }
}
