package vn.hientai.demand;

import java.util.List;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.UnitId;

/**
 * Holds every call in which a unit or its successor still answers, for what a change of the unit does there. Calls
 * first, each alone, so that no unit of theirs writes meanwhile; then the unit, so that no call begins to address it.
 */
@Component
class CallsOfUnit {

    private final CallRepository calls;
    private final JdbcClient jdbc;

    CallsOfUnit(CallRepository calls, JdbcClient jdbc) {
        this.calls = calls;
        this.jdbc = jdbc;
    }

    /** The calls; refused when one more addressed a unit between the two locks. */
    List<Call> hold(UnitId unit, @Nullable UnitId successor) {
        var units = Stream.of(unit, successor)
                .filter(Objects::nonNull)
                .map(UnitId::value)
                .toArray(UUID[]::new);
        var held = calls.lockAddressing(units);
        jdbc.sql("select id from unit where id = :unit for no key update")
                .param("unit", unit.value())
                .query(UUID.class)
                .single();
        if (calls.countAddressing(units) != held.size()) {
            throw new OptimisticLockingFailureException("a call began to address " + unit);
        }
        return held;
    }

    void save(Call call) {
        calls.save(call);
    }
}
