package vn.hientai.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficeHours;
import vn.hientai.shared.OfficeTime;
import vn.hientai.shared.TransactionMemo;

/** The calendar the administrator keeps, as every module counts with it. */
@Component
class StoredOfficeCalendar implements OfficeCalendar {

    private final TransactionMemo<DaysKnown> days;
    private final OfficeHours hours;

    StoredOfficeCalendar(CalendarRows rows, OfficeHours hours) {
        this.days = new TransactionMemo<>(rows::all);
        this.hours = hours;
    }

    @Override
    public OfficeHours hours() {
        return hours;
    }

    @Override
    public boolean knows(int year) {
        return days.get().knows(year);
    }

    @Override
    public Optional<Message> dayOff(LocalDate day) {
        return days.get().dayOff(day);
    }

    @Override
    public OfficeTime between(Instant from, Instant to) {
        return new WorkingTime(days.get(), hours).between(from, to);
    }

    @Override
    public Instant plusOfficeDays(Instant from, int count) {
        return new WorkingTime(days.get(), hours).plusDays(from, count);
    }

    @Override
    public List<Message> doubts(LocalDate from, LocalDate to) {
        return days.get().doubts(from, to);
    }
}
