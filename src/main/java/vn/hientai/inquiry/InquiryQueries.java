package vn.hientai.inquiry;

import java.time.Instant;
import java.time.ZoneOffset;
import java.util.EnumMap;
import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.core.simple.JdbcClient.StatementSpec;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.inquiry.InquiryFilter.Status;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads inquiries: a unit its own, who serves or inspects units theirs, Home Affairs what was forwarded to it. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class InquiryQueries {

    /** Inquiries on one page. */
    public static final int PAGE = 20;

    private static final String FROM = """
            from inquiry i
            join inquiry_message q on q.inquiry_id = i.id and q.number = 1
            join proposal p on p.id = i.proposal_id
            join unit u on u.id = p.unit_id
            """;

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CallQueries calls;

    InquiryQueries(JdbcClient jdbc, OfficialTime time, CallQueries calls) {
        this.jdbc = jdbc;
        this.time = time;
        this.calls = calls;
    }

    /** The inquiries of a published call: what waits first and by due time, then the newest. */
    public InquiryList page(CallId id, InquiryFilter filter, Scope scope) {
        var now = time.now();
        var call = calls.details(id, scope);
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        var request = PageRequest.of(filter.page(), PAGE);
        var rows = bind(
                        "select i.*, p.unit_code, p.unit_name, q.body as question " + FROM
                                + """
                        where p.call_id = :call and %s and %s and i.search_key like :text
                        order by case when i.state in ('ASKED', 'FORWARDED') then i.due_at end nulls last,
                                 i.asked_at desc, i.id
                        limit :limit offset :offset
                        """.formatted(InquiryScope.MAY_KNOW, filter.condition()),
                        id,
                        filter,
                        scope,
                        now)
                .param("limit", PAGE)
                .param("offset", request.getOffset())
                .query((row, index) -> InquiryRows.row(row, now))
                .list();
        return list(call, filter, scope, now, rows);
    }

    private InquiryList list(CallDetails call, InquiryFilter filter, Scope scope, Instant now, List<InquiryRow> rows) {
        var counts = new EnumMap<Status, Integer>(Status.class);
        var columns = new StringBuilder();
        for (var status : Status.values()) {
            columns.append(", count(*) filter (where %s) as %s".formatted(status.condition(), status));
        }
        return bind(
                        "select count(*) as total, count(*) filter (where %s and i.search_key like :text) as found %s"
                                        .formatted(filter.condition(), columns)
                                + " " + FROM
                                + "where p.call_id = :call and " + InquiryScope.MAY_KNOW,
                        call.id(),
                        filter,
                        scope,
                        now)
                .query((row, index) -> {
                    for (var status : Status.values()) {
                        counts.put(status, row.getInt(status.name()));
                    }
                    return new InquiryList(
                            call,
                            row.getInt("total"),
                            counts,
                            new PageImpl<>(rows, PageRequest.of(filter.page(), PAGE), row.getInt("found")));
                })
                .single();
    }

    /** An inquiry the reader may know of, with everything that was said. */
    public InquiryThread thread(InquiryId id, Scope scope) {
        var now = time.now();
        return InquiryScope.bind(
                        jdbc.sql("""
                        select i.*, p.unit_code, p.unit_name, p.call_id, q.body as question, f.id as faq_id,
                               %s as asks, %s as answers, %s as coordinates, in_scope(u.path, u.bloc, :units) as own
                        """.formatted(InquiryScope.ASKS, InquiryScope.MAY_ANSWER, InquiryScope.COORDINATES)
                                + FROM
                                + """
                        left join faq_entry f on f.inquiry_id = i.id and f.withdrawn_at is null
                        where i.id = :id and %s
                        """.formatted(InquiryScope.MAY_KNOW)),
                        scope)
                .param("id", id.value())
                .query((row, index) -> {
                    var faq = row.getObject("faq_id", UUID.class);
                    var readsNotes = !row.getBoolean("own") || row.getBoolean("answers");
                    return new InquiryThread(
                            InquiryRows.row(row, now),
                            calls.details(new CallId(row.getObject("call_id", UUID.class)), scope),
                            messages(id, readsNotes),
                            row.getBoolean("asks"),
                            row.getBoolean("answers"),
                            row.getBoolean("coordinates"),
                            faq == null ? null : new FaqId(faq));
                })
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private List<InquiryMessage> messages(InquiryId id, boolean readsNotes) {
        return jdbc.sql("select * from inquiry_message where inquiry_id = :id order by number")
                .param("id", id.value())
                .query((row, index) -> InquiryRows.message(row, readsNotes))
                .list();
    }

    private StatementSpec bind(String sql, CallId call, InquiryFilter filter, Scope scope, Instant now) {
        return InquiryScope.bind(jdbc.sql(sql), scope)
                .param("call", call.value())
                .param("now", now.atOffset(ZoneOffset.UTC))
                .param("text", SearchKey.of(filter.text()).containsPattern());
    }
}
