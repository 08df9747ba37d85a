package vn.hientai.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How a person wants to be told beside the inbox.
 *
 * @param mailed whether this installation sends e-mail at all
 * @param version 0 before the first choice
 * @param proven whether the person has typed the code that was sent to the address
 * @param digestHour hour of the one letter of the day, null for a letter at once
 * @param officeHours whether letters wait for office hours
 * @param muted kinds that stay in the inbox only
 * @param trouble why the last letter could not be sent, null when it could
 */
public record NoticeSettings(
        boolean mailed,
        long version,
        @Nullable String address,
        boolean proven,
        @Nullable Integer digestHour,
        boolean officeHours,
        Set<NoticeKind> muted,
        @Nullable MailTrouble trouble) {

    /** Whether the code that was sent to the address is still to be typed. */
    public boolean awaitsCode() {
        return address != null && !proven;
    }
}
