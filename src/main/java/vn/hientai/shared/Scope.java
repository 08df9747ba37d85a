package vn.hientai.shared;

import java.io.Serializable;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The rows a reader may know of: the union of the reader's reaches. It is an argument of every query that returns
 * business rows; what lies outside is {@link NotFound}. SQL takes {@link #forSql()} and asks the function
 * {@code in_scope(path, bloc, scope)}.
 */
public record Scope(List<Reach> reaches) implements Serializable {

    public Scope {
        reaches = List.copyOf(reaches);
    }

    /** Only what the reader reaches in one of these capacities. */
    public Scope as(Role... roles) {
        var wanted = Set.of(roles);
        return new Scope(
                reaches.stream().filter(reach -> wanted.contains(reach.role())).toList());
    }

    /** The same roots without the limit to a bloc: who serves one bloc of a commune still knows the commune's calls. */
    public Scope ofBothBlocs() {
        return new Scope(reaches.stream()
                .map(reach -> new Reach(reach.role(), reach.root(), null))
                .toList());
    }

    public boolean covers(String unitPath, @Nullable Bloc bloc) {
        return reaches.stream().anyMatch(reach -> reach.covers(unitPath, bloc));
    }

    public boolean isEmpty() {
        return reaches.isEmpty();
    }

    /** The form the SQL function {@code in_scope} understands: one text per reach, "root path|bloc or *". */
    public String[] forSql() {
        return reaches.stream().map(Reach::forSql).toArray(String[]::new);
    }
}
