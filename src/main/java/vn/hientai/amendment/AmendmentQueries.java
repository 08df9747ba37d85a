package vn.hientai.amendment;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.CallDetails;
import vn.hientai.demand.CallId;
import vn.hientai.demand.CallQueries;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Scope;
import vn.hientai.shared.SignedInOnly;

/** Reads the documents that came after a call, and which units it forgot. */
@Service
@Transactional(readOnly = true)
@SignedInOnly
public class AmendmentQueries {

    private final CallQueries calls;
    private final AmendableCalls amendable;
    private final AmendmentStore store;
    private final JdbcClient jdbc;

    AmendmentQueries(CallQueries calls, AmendableCalls amendable, AmendmentStore store, JdbcClient jdbc) {
        this.calls = calls;
        this.amendable = amendable;
        this.store = store;
        this.jdbc = jdbc;
    }

    /** The documents of a call for whoever may read it, the latest first. */
    public List<AmendmentDetails> of(CallId id, Scope scope) {
        calls.details(id, scope);
        return store.of(id);
    }

    /** A published call the reader coordinates. */
    public CallDetails amendable(CallId id) {
        return amendable.require(id);
    }

    /** The units of the commune that a call of the reader's does not address, in the order of the commune's list. */
    public List<UnitDetails> forgotten(CallId id) {
        var call = amendable.require(id);
        var addressed = jdbc
                .sql("select unit_id from proposal where call_id = :call")
                .param("call", id.value())
                .query((row, index) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list()
                .stream()
                .collect(toSet());
        return amendable.unitsOf(call).stream()
                .filter(unit -> !addressed.contains(unit.id()))
                .toList();
    }
}
