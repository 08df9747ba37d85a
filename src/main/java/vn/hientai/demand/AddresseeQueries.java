package vn.hientai.demand;

import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitDetails;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.CommuneCoordinatorsOnly;
import vn.hientai.shared.Scope;

/** Whom a call can address and whom it does. */
@Service
@Transactional(readOnly = true)
@CommuneCoordinatorsOnly
public class AddresseeQueries {

    private final CallQueries calls;
    private final UnitQueries units;
    private final JdbcClient jdbc;

    AddresseeQueries(CallQueries calls, UnitQueries units, JdbcClient jdbc) {
        this.calls = calls;
        this.units = units;
        this.jdbc = jdbc;
    }

    /** Every unit of the call's commune, by bloc, kind and name, each with whether it is chosen. */
    public List<Addressee> of(CallId id, Scope scope) {
        var call = calls.details(id, scope);
        var chosen = chosen(id);
        return units.unitsOf(call.communeId(), null).stream()
                .map(unit -> new Addressee(unit, chosen.contains(unit.id())))
                .toList();
    }

    private Set<UnitId> chosen(CallId id) {
        return Set.copyOf(jdbc.sql("select unit_id from call_addressee where call_id = :id")
                .param("id", id.value())
                .query((row, index) -> new UnitId(row.getObject("unit_id", UUID.class)))
                .list());
    }

    /** A unit and whether the call addresses it. */
    public record Addressee(UnitDetails unit, boolean chosen) {}
}
