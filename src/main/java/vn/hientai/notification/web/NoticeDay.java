package vn.hientai.notification.web;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import vn.hientai.notification.NoticeLine;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;

/**
 * The notices of one day, read or unread, in the order of the list.
 *
 * @param first whether the read or the unread ones begin with this day
 */
record NoticeDay(LocalDate day, boolean unread, boolean first, List<NoticeLine> lines) {

    static List<NoticeDay> of(List<NoticeLine> lines) {
        var byDay = new LinkedHashMap<Key, List<NoticeLine>>();
        lines.forEach(line ->
                byDay.computeIfAbsent(Key.of(line), key -> new ArrayList<>()).add(line));
        var days = new ArrayList<NoticeDay>();
        byDay.forEach((key, ofDay) -> {
            var first = days.isEmpty() || days.get(days.size() - 1).unread() != key.unread();
            days.add(new NoticeDay(key.day(), key.unread(), first, ofDay));
        });
        return days;
    }

    public Message heading() {
        return Message.of(unread ? "notice.unread" : "notice.read");
    }

    public Message weekday() {
        return Message.of("weekday." + day.getDayOfWeek().getValue());
    }

    private record Key(LocalDate day, boolean unread) {

        static Key of(NoticeLine line) {
            return new Key(LocalDate.ofInstant(line.happenedAt(), OfficialTime.ZONE), line.unread());
        }
    }
}
