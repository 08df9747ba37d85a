package vn.hientai.extension;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.DeadlineQueries;
import vn.hientai.demand.DeadlineQueries.DutyFilter;
import vn.hientai.demand.ProposalId;
import vn.hientai.extension.ExtensionDetails.ExtendedUnit;
import vn.hientai.extension.ExtensionList.Statistics;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Message;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads extensions: all of them for who serves or inspects the units, the confirmed ones of its own for a unit. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class ExtensionQueries {

    private static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final ExtensibleCalls calls;
    private final DeadlineQueries deadlines;

    ExtensionQueries(JdbcClient jdbc, OfficialTime time, ExtensibleCalls calls, DeadlineQueries deadlines) {
        this.jdbc = jdbc;
        this.time = time;
        this.calls = calls;
        this.deadlines = deadlines;
    }

    /** The extensions of a call, the latest first. */
    public ExtensionList page(CallId id, int page, Scope scope) {
        var call = calls.toRead(id, scope);
        var rows = ExtensionRows.bind(jdbc.sql(ExtensionRows.SELECT + """
                                where e.call_id = :call
                                order by e.proposed_at desc, e.id
                                limit :limit offset :offset
                                """), scope)
                .param("call", id.value())
                .param("limit", PAGE + 1)
                .param("offset", (long) page * PAGE)
                .query((row, index) -> ExtensionRows.summary(row, call.now()))
                .list();
        var more = rows.size() > PAGE;
        return new ExtensionList(
                call,
                statistics(id, scope),
                new SliceImpl<>(more ? rows.subList(0, PAGE) : rows, PageRequest.of(page, PAGE), more));
    }

    /** One extension with the units the reader may know of. */
    public ExtensionDetails details(ExtensionId id, Scope scope) {
        var now = time.now();
        var summary = ExtensionRows.bind(jdbc.sql(ExtensionRows.SELECT + "where e.id = :id"), scope)
                .param("id", id.value())
                .query((row, index) -> ExtensionRows.summary(row, now))
                .optional()
                .orElseThrow(() -> new NotFound(id));
        var call = calls.toRead(summary.callId(), scope);
        var units = units(summary, scope);
        return new ExtensionDetails(summary, call, units, obstacles(summary, call, units));
    }

    private Statistics statistics(CallId id, Scope scope) {
        return ExtensionRows.bind(jdbc.sql(ExtensionRows.STATISTICS), scope)
                .param("call", id.value())
                .query((row, index) ->
                        new Statistics(row.getInt("confirmed"), row.getInt("units"), row.getInt("waiting")))
                .single();
    }

    private List<ExtendedUnit> units(ExtensionSummary summary, Scope scope) {
        var before = before(summary.id(), scope);
        return deadlines.duties(summary.callId(), DutyFilter.ALL, scope).stream()
                .filter(unit -> before.containsKey(unit.id()))
                .map(unit -> new ExtendedUnit(unit, Objects.requireNonNull(before.get(unit.id()))))
                .toList();
    }

    private Map<ProposalId, Deadline> before(ExtensionId id, Scope scope) {
        var before = new LinkedHashMap<ProposalId, Deadline>();
        ExtensionRows.bind(jdbc.sql(ExtensionRows.UNITS), scope)
                .param("id", id.value())
                .query(row -> {
                    before.put(
                            new ProposalId(row.getObject("proposal_id", UUID.class)),
                            ExtensionRows.deadline(row, "old_deadline"));
                });
        return before;
    }

    private List<Message> obstacles(ExtensionSummary summary, CallDetails call, List<ExtendedUnit> units) {
        if (!summary.isWaiting()) {
            return List.of();
        }
        var obstacles = new ArrayList<Message>(calls.obstacles(call));
        var duties = units.stream().map(ExtendedUnit::duty).toList();
        obstacles.addAll(ExtensionPreparation.hindrances(duties, summary.deadline(), summary.now()));
        units.stream()
                .filter(unit -> !unit.duty().deadline().equals(unit.before()))
                .map(unit -> Message.of("extension.unit-moved", unit.duty().unitName()))
                .forEach(obstacles::add);
        return obstacles;
    }
}
