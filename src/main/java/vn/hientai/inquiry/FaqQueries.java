package vn.hientai.inquiry;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.data.domain.PageImpl;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.shared.CoordinatorsOnly;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SearchKey;
import vn.hientai.shared.SignedInOnly;

/** Reads the answered questions of a call, for everybody who reads the call. */
@Service
@Transactional(readOnly = true)
public class FaqQueries {

    /** Entries on one page. */
    public static final int PAGE = 20;

    private final JdbcClient jdbc;
    private final CallQueries calls;

    FaqQueries(JdbcClient jdbc, CallQueries calls) {
        this.jdbc = jdbc;
        this.calls = calls;
    }

    /** The entries whose question or answer contains the text, with or without tone marks; the newest first. */
    @SignedInOnly
    public FaqList page(CallId id, String text, int page, Scope scope) {
        var call = published(id, scope);
        var request = PageRequest.of(page, PAGE);
        var pattern = SearchKey.of(text).containsPattern();
        var entries = jdbc.sql("""
                        select * from faq_entry
                        where call_id = :call and withdrawn_at is null and search_key like :text
                        order by published_at desc, id
                        limit :limit offset :offset
                        """)
                .param("call", id.value())
                .param("text", pattern)
                .param("limit", PAGE)
                .param("offset", request.getOffset())
                .query((row, index) -> entry(row))
                .list();
        var count = jdbc.sql("""
                        select count(*) from faq_entry
                        where call_id = :call and withdrawn_at is null and search_key like :text
                        """)
                .param("call", id.value())
                .param("text", pattern)
                .query(Long.class)
                .single();
        return new FaqList(call, new PageImpl<>(entries, request, count));
    }

    /** A published call of the coordinator's commune, whose answered questions the coordinator may add to. */
    @CoordinatorsOnly
    public CallDetails callToAnswer(CallId id, Scope scope) {
        return published(id, scope.as(Role.COMMUNE_COORDINATOR, Role.PARTY_COORDINATOR));
    }

    /** An entry of such a call, as long as it is published. */
    @CoordinatorsOnly
    public FaqEntry entryToWithdraw(CallId call, FaqId id, Scope scope) {
        callToAnswer(call, scope);
        return jdbc.sql("select * from faq_entry where id = :id and call_id = :call and withdrawn_at is null")
                .param("id", id.value())
                .param("call", call.value())
                .query((row, index) -> entry(row))
                .optional()
                .orElseThrow(() -> new NotFound(id));
    }

    private CallDetails published(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        if (!call.isPublished()) {
            throw new NotFound(id);
        }
        return call;
    }

    private static FaqEntry entry(ResultSet row) throws SQLException {
        return new FaqEntry(
                new FaqId(row.getObject("id", UUID.class)),
                row.getString("question"),
                row.getString("answer"),
                new Basis(row.getString("cited_number"), row.getString("cited_article")),
                row.getObject("inquiry_id") != null,
                row.getObject("published_at", OffsetDateTime.class).toInstant());
    }
}
