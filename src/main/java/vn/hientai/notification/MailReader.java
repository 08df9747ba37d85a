package vn.hientai.notification;

import java.util.Set;

/**
 * How a person with an address wants to be written to now.
 *
 * @param proven whether the person has shown that the address is the person's own
 */
record MailReader(String address, boolean proven, Set<NoticeKind> muted, String language) {

    boolean wants(NoticeKind kind) {
        return proven && !muted.contains(kind);
    }
}
