package vn.hientai.paperentry;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.PageRequest;
import org.springframework.data.domain.SliceImpl;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads the papers of a call. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class PaperListQueries {

    private static final int PAGE = 25;

    private final JdbcClient jdbc;
    private final CallQueries calls;

    PaperListQueries(JdbcClient jdbc, CallQueries calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** A call whose papers the reader may list. */
    public CallDetails call(CallId id, Scope scope) {
        var call = calls.details(id, PaperVisibility.readers(scope));
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }

    /** The papers of a call within the reader's scope, the latest first. */
    public PaperList list(CallId id, PaperFilter filter, Scope scope) {
        var rows = rows(id, filter, scope);
        var more = rows.size() > PAGE;
        return new PaperList(
                counts(id, scope),
                new SliceImpl<>(more ? rows.subList(0, PAGE) : rows, PageRequest.of(filter.page(), PAGE), more));
    }

    /** Units of a call with a paper somebody still works on, by name; the caller checked who reads the call. */
    @CalledByModules
    public List<OpenPaper> open(CallId id) {
        return jdbc.sql("""
                        select e.id, p.unit_name, p.bloc, e.state, e.arrival_number
                        from paper_entry e
                        join proposal p on p.id = e.proposal_id
                        where e.call_id = :call and e.state in ('DRAFT', 'READY')
                        order by p.bloc, p.unit_name collate "vi-x-icu", e.id
                        """)
                .param("call", id.value())
                .query((row, index) -> new OpenPaper(
                        PaperEntryId.of(row.getString("id")),
                        row.getString("unit_name"),
                        PaperState.valueOf(row.getString("state")),
                        row.getString("arrival_number")))
                .list();
    }

    private Map<PaperState, Integer> counts(CallId id, Scope scope) {
        var counts = new EnumMap<PaperState, Integer>(PaperState.class);
        for (var state : PaperState.values()) {
            counts.put(state, 0);
        }
        statement("select e.state, count(*) as papers", "true group by e.state", id, scope)
                .query(row -> {
                    counts.put(PaperState.valueOf(row.getString("state")), row.getInt("papers"));
                });
        return counts;
    }

    private List<PaperRow> rows(CallId id, PaperFilter filter, Scope scope) {
        return statement("select e.*, p.unit_code, p.unit_name", """
                        (:state::text is null or e.state = :state) and p.search_key like :text
                        order by e.entered_at desc, e.id
                        limit :limit offset :offset
                        """, id, scope)
                .param("state", filter.state() == null ? null : filter.state().name())
                .param("text", SearchKey.of(filter.text()).containsPattern())
                .param("limit", PAGE + 1)
                .param("offset", filter.page() * PAGE)
                .query((row, index) -> PaperRows.row(row))
                .list();
    }

    private StatementSpec statement(String select, String rest, CallId id, Scope scope) {
        return PaperVisibility.bind(jdbc.sql("""
                        %s
                        from paper_entry e
                        join proposal p on p.id = e.proposal_id
                        join demand_call c on c.id = p.call_id
                        join unit u on u.id = p.unit_id
                        where e.call_id = :call and %s and %s
                        """.formatted(select, PaperVisibility.READERS, rest)), scope)
                .param("call", id.value());
    }

    /**
     * What of the list is asked for.
     *
     * @param state null for all
     * @param text part of the unit's name or code, with or without tone marks
     */
    public record PaperFilter(@Nullable PaperState state, String text, int page) {}

    /** A paper somebody still works on. */
    public record OpenPaper(PaperEntryId id, String unitName, PaperState state, String arrivalNumber) {}
}
