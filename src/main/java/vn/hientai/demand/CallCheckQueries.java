package vn.hientai.demand;

import java.time.DayOfWeek;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.Scope;

/** Looks over a draft before it is published. */
@Service
@Transactional(readOnly = true)
@CommuneCoordinatorsOnly
public class CallCheckQueries {

    private static final Set<DayOfWeek> WEEKEND = Set.of(DayOfWeek.SATURDAY, DayOfWeek.SUNDAY);

    private final CallQueries calls;
    private final CallPapers papers;
    private final JdbcClient jdbc;

    CallCheckQueries(CallQueries calls, CallPapers papers, JdbcClient jdbc) {
        this.calls = calls;
        this.papers = papers;
        this.jdbc = jdbc;
    }

    /** What hinders and what deserves a second look. */
    public CallCheck check(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        return new CallCheck(obstacles(call), warnings(call, scope));
    }

    private static List<Message> obstacles(CallDetails call) {
        var found = new ArrayList<Message>();
        if (call.addressees() == 0) {
            found.add(Message.of("call.nobody-addressed"));
        }
        if (call.deadline().hasPassedAt(call.now())) {
            found.add(Message.of("call.deadline-passed"));
        }
        var branch = call.branch();
        if (branch != null && branch.handoverDeadline().hasPassedAt(call.now())) {
            found.add(Message.of("call.handover-passed"));
        }
        return found;
    }

    private List<Message> warnings(CallDetails call, Scope scope) {
        var found = new ArrayList<>(papers.contradictions(call.id(), scope));
        if (call.resolutionFileId() == null) {
            found.add(Message.of("call.no-resolution"));
        }
        if (WEEKEND.contains(call.deadline().day().getDayOfWeek())) {
            found.add(Message.of("call.deadline-on-weekend"));
        }
        var toConsolidate =
                Duration.between(call.deadline().at(), call.communeDeadline().at());
        if (toConsolidate.compareTo(Duration.ofHours(24)) < 0) {
            found.add(Message.of("call.short-consolidation", toConsolidate.toHours()));
        }
        if (call.branch() != null && !addressesParty(call.id())) {
            found.add(Message.of("call.branch-without-units"));
        }
        var silent = unitsWithoutOfficer(call.id());
        if (silent > 0) {
            found.add(Message.of("call.units-without-account", silent));
        }
        return found;
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
