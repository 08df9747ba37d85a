package vn.hientai.shared;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * When offices work: the week's rule, the public holidays with Tết, and the days that were swapped. A year nobody has
 * entered counts by the week's rule alone, and {@link #doubts} says so. Within a transaction the calendar is read once.
 */
public interface OfficeCalendar {

    /** The hours that count on a working day. */
    OfficeHours hours();

    /** Whether the holidays of a year have been entered at all. */
    boolean knows(int year);

    /** Why a day is off; none on a working day. */
    Optional<Message> dayOff(LocalDate day);

    default boolean isWorkingDay(LocalDate day) {
        return dayOff(day).isEmpty();
    }

    /** The office time between two instants; none when the second is not the later one. */
    OfficeTime between(Instant from, Instant to);

    /** The same hour so many working days later, which is earlier for a negative number; days off are passed over. */
    Instant plusOfficeDays(Instant from, int days);

    /** «Trước hạn 3 ngày làm việc»: the same hour so many working days earlier. */
    default Instant minusOfficeDays(Instant from, int days) {
        return plusOfficeDays(from, -days);
    }

    /** What is not certain about a period: years nobody has entered, years not compared with the official document. */
    List<Message> doubts(LocalDate from, LocalDate to);
}
