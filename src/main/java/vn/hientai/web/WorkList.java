package vn.hientai.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.WorkItem;
import vn.hientai.shared.web.Filter;

/**
 * What waits for a person and the person's unit.
 *
 * @param all every item, what is due first in front
 * @param now official time of the page
 */
record WorkList(List<WaitingItem> all, Instant now) {

    private static final Comparator<WaitingItem> BY_DUE_TIME =
            Comparator.comparing(WaitingItem::dueAt, Comparator.nullsLast(Comparator.naturalOrder()));

    static WorkList of(List<WorkItem> items, Instant now) {
        return new WorkList(
                items.stream()
                        .map(item -> new WaitingItem(item, now))
                        .sorted(BY_DUE_TIME)
                        .toList(),
                now);
    }

    /** The lists with how much waits in each. */
    List<Filter> lists() {
        return Arrays.stream(Part.values())
                .map(part -> new Filter(part.value(), Message.of("home.list." + part.css()), in(part).size()))
                .toList();
    }

    List<WaitingItem> in(Part part) {
        return all.stream().filter(part::holds).toList();
    }

    /** A list by the day on which each item is due, what is overdue in front. */
    List<Day> days(Part part) {
        return in(part).stream()
                .collect(Collectors.groupingBy(this::heading, LinkedHashMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(day -> new Day(day.getKey(), day.getValue().get(0).isOverdue(), day.getValue()))
                .toList();
    }

    private Message heading(WaitingItem item) {
        if (item.isOverdue()) {
            return Message.of("home.day-overdue");
        }
        return Optional.ofNullable(item.dueAt()).map(this::heading).orElse(Message.of("home.day-none"));
    }

    /** The last day on which it can be done: «trước ngày 15» is due on the 14th. */
    private Message heading(Instant due) {
        var day = LocalDate.ofInstant(due.minusMillis(1), OfficialTime.ZONE);
        var weekday = Message.of("weekday." + day.getDayOfWeek().getValue());
        return Message.of(
                day.equals(LocalDate.ofInstant(now, OfficialTime.ZONE)) ? "home.day-today" : "home.day", weekday, day);
    }

    /** The items of one day. */
    record Day(Message heading, boolean overdue, List<WaitingItem> items) {}

    /** Which of the items a list shows. */
    enum Part {
        /** What the person is to do. */
        MINE,
        /** Everything that waits in the person's unit, whoever does it. */
        UNIT,
        /** What the unit should have done already. */
        OVERDUE;

        /** The list of an address; the person's own where it names none that exists. */
        static Part of(@Nullable String value) {
            return Arrays.stream(values())
                    .filter(part -> part.value().equals(value))
                    .findFirst()
                    .orElse(MINE);
        }

        boolean holds(WaitingItem item) {
            return switch (this) {
                case MINE -> item.item().isMine();
                case UNIT -> true;
                case OVERDUE -> item.isOverdue();
            };
        }

        String css() {
            return name().toLowerCase(Locale.ROOT);
        }

        /** How an address names it; the person's own list needs no name. */
        String value() {
            return this == MINE ? "" : css();
        }
    }
}
