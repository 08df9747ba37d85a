package vn.hientai.branch;

import java.time.OffsetDateTime;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.branch.BranchDetails.SubCallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.document.LegalDocumentId;
import vn.hientai.document.LegalDocumentQueries;
import vn.hientai.shared.Deadline;
import vn.hientai.shared.Scope;

/** Reads what a branch sends its units; the caller has found the call within the reader's scope. */
@Component
class SubCallRows {

    private final JdbcClient jdbc;
    private final LegalDocumentQueries documents;

    SubCallRows(JdbcClient jdbc, LegalDocumentQueries documents) {
        this.jdbc = jdbc;
        this.documents = documents;
    }

    Optional<SubCallDetails> of(CallId call) {
        return jdbc.sql("select version, letter_id, inner_deadline from sub_call where call_id = :call")
                .param("call", call.value())
                .query((row, index) -> new SubCallDetails(
                        row.getLong("version"),
                        documents.details(new LegalDocumentId(row.getObject("letter_id", UUID.class))),
                        new Deadline(row.getObject("inner_deadline", OffsetDateTime.class)
                                .toInstant())))
                .optional();
    }

    /** How many units the branch answers for in a call. */
    int units(CallId call) {
        return jdbc.sql("select count(*) from proposal where call_id = :call and bloc = 'PARTY'")
                .param("call", call.value())
                .query(Integer.class)
                .single();
    }

    /** Whether one of these units belongs to the branch and is asked by the call. */
    boolean asks(CallId call, Scope units) {
        return jdbc.sql("""
                        select exists (select 1 from proposal p join unit u on u.id = p.unit_id
                                       where p.call_id = :call and p.bloc = 'PARTY'
                                         and in_scope(u.path, u.bloc, :units))
                        """)
                .param("call", call.value())
                .param("units", units.forSql())
                .query(Boolean.class)
                .single();
    }
}
