package vn.hientai.notification;

import java.util.UUID;

/** Identifies a notice in one person's inbox. */
public record NoticeId(UUID value) {

    public static NoticeId of(String value) {
        return new NoticeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
