package vn.hientai.calendar;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Table;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.RuleViolation;

/** The days of one year that differ from the week's rule. Whatever changes takes back that the year was compared. */
@Entity
@Table(name = "calendar_year")
class CalendarYear extends Aggregate<CalendarYear, Integer> {

    @Id
    private Integer year;

    @ElementCollection
    @CollectionTable(name = "calendar_day", joinColumns = @JoinColumn(name = "year"))
    private Set<CalendarDay> days = new HashSet<>();

    @Embedded
    private @Nullable DocumentCheck check;

    CalendarYear(int year, Collection<CalendarDay> days) {
        this.year = year;
        this.days.addAll(days);
    }

    @SuppressWarnings("NullAway.Init")
    protected CalendarYear() {
        // for JPA
    }

    void add(CalendarDay day) {
        if (on(day.day()).isPresent()) {
            throw new RuleViolation("calendar.day-known", day.day());
        }
        if (!day.kind().fits(day.day())) {
            throw new RuleViolation("calendar.kind-unfit." + day.kind());
        }
        days.add(day);
        check = null;
    }

    /** Takes a day out again; it follows the week's rule from then on. */
    CalendarDay remove(LocalDate day) {
        var known = on(day).orElseThrow(() -> new RuleViolation("calendar.day-unknown", day));
        days.remove(known);
        check = null;
        return known;
    }

    /** Notes that every day of the year was compared with its document. */
    void compare(DocumentCheck check) {
        if (days.isEmpty()) {
            throw new RuleViolation("calendar.nothing-to-compare");
        }
        days = days.stream().map(CalendarDay::compared).collect(Collectors.toCollection(HashSet::new));
        this.check = check;
    }

    private Optional<CalendarDay> on(LocalDate day) {
        return days.stream().filter(known -> known.day().equals(day)).findFirst();
    }

    int size() {
        return days.size();
    }

    @Override
    public Integer id() {
        return year;
    }
}
