package vn.hientai.demand;

import java.time.Duration;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.OfficeCalendar;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Scope;

/** Looks over a draft before it is published. */
@Service
@Transactional(readOnly = true)
@CommuneCoordinatorsOnly
public class CallCheckQueries {

    private final CallQueries calls;
    private final CallPapers papers;
    private final RoundBasis basis;
    private final ReportingLines lines;
    private final OfficeCalendar calendar;
    private final JdbcClient jdbc;

    CallCheckQueries(
            CallQueries calls,
            CallPapers papers,
            RoundBasis basis,
            ReportingLines lines,
            OfficeCalendar calendar,
            JdbcClient jdbc) {
        this.calls = calls;
        this.papers = papers;
        this.basis = basis;
        this.lines = lines;
        this.calendar = calendar;
        this.jdbc = jdbc;
    }

    /** What hinders and what deserves a second look. */
    public CallCheck check(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        return new CallCheck(obstacles(call), warnings(call, scope), officeTime(call));
    }

    private List<Message> obstacles(CallDetails call) {
        var found = new ArrayList<Message>();
        if (call.addressees() == 0) {
            found.add(Message.of("call.nobody-addressed"));
        }
        if (call.deadline().hasPassedAt(call.now())) {
            found.add(Message.of("call.deadline-passed"));
        }
        if (call.isChained() && call.communeDeadline().hasPassedAt(call.now())) {
            found.add(Message.of("call.commune-deadline-passed"));
        }
        found.addAll(lines.takenInTheRound(call.id()));
        var branch = call.branch();
        if (branch != null && branch.handoverDeadline().hasPassedAt(call.now())) {
            found.add(Message.of("call.handover-passed"));
        }
        return found;
    }

    private List<Message> warnings(CallDetails call, Scope scope) {
        var found = new ArrayList<>(papers.contradictions(call.id(), scope));
        found.addAll(basis.doubts(call.roundId(), papers.letter(call.id(), scope)));
        if (call.resolutionFileId() == null) {
            found.add(Message.of("call.no-resolution"));
        }
        dayOff("call.unit-deadline-day-off", call.deadline()).forEach(found::add);
        dayOff("call.commune-deadline-day-off", call.communeDeadline()).forEach(found::add);
        var toConsolidate =
                Duration.between(call.deadline().at(), call.communeDeadline().at());
        if (toConsolidate.compareTo(Duration.ofHours(24)) < 0) {
            found.add(Message.of("call.short-consolidation", toConsolidate.toHours()));
        }
        found.addAll(lines.askedElsewhere(call.id(), call.now()));
        if (call.branch() != null && !addressesParty(call.id())) {
            found.add(Message.of("call.branch-without-units"));
        }
        var silent = unitsWithoutOfficer(call.id());
        if (silent > 0) {
            found.add(Message.of("call.units-without-account", silent));
        }
        return found;
    }

    private CallCheck.OfficeTimeLeft officeTime(CallDetails call) {
        var last = call.communeDeadline().lastDay();
        return new CallCheck.OfficeTimeLeft(
                calendar.between(call.now(), call.deadline().at()).inWords(),
                calendar.between(call.deadline().at(), call.communeDeadline().at())
                        .inWords(),
                calendar.hours().inWords(),
                calendar.doubts(LocalDate.ofInstant(call.now(), OfficialTime.ZONE), last));
    }

    private Stream<Message> dayOff(String warning, Deadline deadline) {
        var last = deadline.lastDay();
        return calendar.dayOff(last).map(reason -> Message.of(warning, last, reason)).stream();
    }

    private boolean addressesParty(CallId id) {
        return jdbc.sql("""
                        select exists (select 1 from call_addressee a join unit u on u.id = a.unit_id
                                       where a.call_id = :call and u.bloc = 'PARTY')
                        """).param("call", id.value()).query(Boolean.class).single();
    }

    /** Addressed units nobody can sign in for. */
    private int unitsWithoutOfficer(CallId id) {
        return jdbc.sql("""
                        select count(*) from call_addressee a
                        where a.call_id = :call and not exists (
                            select 1 from account_grant g join account p on p.id = g.account_id
                            where g.seat_id = a.unit_id and g.role = 'UNIT_OFFICER' and p.ended_at is null and g.ends_at is null)
                        """).param("call", id.value()).query(Integer.class).single();
    }
}
