package vn.hientai.calendar;

import java.time.LocalDate;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AdministratorsOnly;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.RuleViolation;

/** How the administrator keeps the calendar, each change with the document it follows. */
@Service
@Transactional
@AdministratorsOnly
public class CalendarManagement {

    private final CalendarYearRepository years;
    private final OfficialTime time;
    private final CurrentUser user;
    private final AuditTrail audit;

    CalendarManagement(CalendarYearRepository years, OfficialTime time, CurrentUser user, AuditTrail audit) {
        this.years = years;
        this.time = time;
        this.user = user;
        this.audit = audit;
    }

    /** Begins the calendar of a year with the holidays whose date never changes; the others must be added. */
    public void open(int year) {
        if (year < CalendarQueries.FIRST || year > CalendarQueries.LAST) {
            throw new RuleViolation("calendar.year-out-of-range");
        }
        if (years.existsById(year)) {
            throw new RuleViolation("calendar.year-exists", Integer.toString(year));
        }
        var opened = years.save(new CalendarYear(year, FixedDays.of(year)));
        audit.record(AuditEntry.of("calendar.opened", "calendar", year).with("days", opened.size()));
    }

    /** Adds a day off or a weekend day that is worked. */
    public void add(long version, CalendarDay day, String reason) {
        var year = inVersion(day.day().getYear(), version);
        year.add(day);
        years.save(year);
        audit.record(described("calendar.day-added", day, reason, day.source()));
    }

    /** Takes a day out again, for instance because the Government decided otherwise. */
    public void remove(long version, LocalDate day, String reason, String source) {
        var year = inVersion(day.getYear(), version);
        var removed = year.remove(day);
        years.save(year);
        audit.record(described("calendar.day-removed", removed, reason, source));
    }

    /** Notes that all days of the year were compared with the official document, which raises their confidence. */
    public void compare(int year, long version, String document, LocalDate documentDate) {
        var now = time.now();
        if (documentDate.isAfter(time.today())) {
            throw new RuleViolation("calendar.document-in-future");
        }
        var calendar = inVersion(year, version);
        calendar.compare(new DocumentCheck(document, documentDate, now, user.displayName()));
        years.save(calendar);
        audit.record(AuditEntry.of("calendar.compared", "calendar", year)
                .with("number", document)
                .with("day", documentDate)
                .with("days", calendar.size()));
    }

    private CalendarYear inVersion(int year, long version) {
        var calendar = years.findById(year).orElseThrow(() -> new NotFound(year));
        calendar.expectVersion(version);
        return calendar;
    }

    private static AuditEntry described(String act, CalendarDay day, String reason, String source) {
        return AuditEntry.of(act, "calendar", day.day().getYear())
                .with("day", day.day())
                .with("kind", day.kind())
                .with("name", day.name())
                .with("source", source)
                .with("reason", reason);
    }
}
