package vn.hientai.organisation;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.RuleViolation;

/** Lets another module begin something with units only while they exist. */
@Service
@CalledByModules
public class OpenUnits {

    private static final UnitRow ROW = new UnitRow();

    private final JdbcClient jdbc;

    OpenUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * Whether the unit exists; if so, it is kept from being closed until the transaction ends. Who locks a call as well
     * locks it before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public boolean holdIfOpen(UnitId unit) {
        return jdbc.sql("select u.closed_at is null from unit u where u.id = :id for share")
                .param("id", unit.value())
                .query(Boolean.class)
                .single();
    }

    /**
     * The units, in no particular order. Refuses a unit that is closed and keeps the others from being closed until the
     * transaction ends. Who locks a call as well locks it before.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public List<UnitDetails> hold(Collection<UnitId> units) {
        return jdbc.sql("select u.closed_at, " + UnitRow.COLUMNS
                        + " from unit u where u.id = any (:ids::uuid[]) order by u.id for share")
                .param("ids", units.stream().map(UnitId::value).toArray(UUID[]::new))
                .query((row, number) -> {
                    var unit = ROW.mapRow(row, number);
                    if (row.getObject("closed_at") != null) {
                        throw new RuleViolation("unit.is-closed", unit.fullName());
                    }
                    return unit;
                })
                .list();
    }
}
