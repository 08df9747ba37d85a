package vn.hientai.organisation;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.Scope;

/** Reads units for pages and for other modules; never changes anything. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class UnitQueries {

    UnitQueries() {}

    /** A unit within the reader's scope. */
    public UnitDetails details(UnitId id, Scope scope) {
        throw new NotFound(id);
    }

    /** A unit by its code, whoever asks: names of units are not secret. */
    public Optional<UnitDetails> byCode(String code) {
        return Optional.empty();
    }

    /** Units by identity, whoever asks, in no particular order. */
    public List<UnitDetails> byIds(Collection<UnitId> ids) {
        return List.of();
    }

    /** The commune-level unit at or above a unit; empty for city departments. */
    public Optional<UnitDetails> communeOf(UnitId id) {
        return Optional.empty();
    }

    /**
     * The units below a commune that a call can address, of one bloc or (null) of both: by bloc, type, then name in
     * Vietnamese order.
     */
    public List<UnitDetails> unitsOf(UnitId commune, @org.jspecify.annotations.Nullable Bloc bloc) {
        return List.of();
    }
}
