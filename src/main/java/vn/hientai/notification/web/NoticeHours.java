package vn.hientai.notification.web;

import java.util.List;
import java.util.stream.IntStream;
import vn.hientai.shared.web.Option;

/** The hours at which the letter of the day may come. */
final class NoticeHours {

    static final int USUAL = 8;
    static final int FIRST = 6;
    static final int LAST = 20;

    private NoticeHours() {}

    static List<Option> options() {
        return IntStream.rangeClosed(FIRST, LAST)
                .mapToObj(hour -> Option.of(Integer.toString(hour), "%02d:00".formatted(hour)))
                .toList();
    }
}
