package vn.hientai.notification;

import java.sql.Array;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** Kinds as the database keeps them. */
final class NoticeKinds {

    private NoticeKinds() {}

    static Set<NoticeKind> of(Array names) throws SQLException {
        return Arrays.stream((String[]) names.getArray())
                .map(NoticeKind::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }
}
