package vn.hientai.shared;

import java.io.Serializable;
import org.jspecify.annotations.Nullable;

/**
 * The units one grant serves: everything at or below a root of the unit tree, of one bloc or of both.
 *
 * @param role in which capacity
 * @param root path of the root unit, labels joined by dots ("31.10888"); empty for the whole tree
 * @param bloc the bloc it is limited to, null for both
 */
public record Reach(Role role, String root, @Nullable Bloc bloc) implements Serializable {

    public boolean covers(String unitPath, @Nullable Bloc unitBloc) {
        var below = root.isEmpty() || unitPath.equals(root) || unitPath.startsWith(root + ".");
        return below && (bloc == null || bloc == unitBloc);
    }

    String forSql() {
        return root + "|" + (bloc == null ? "*" : bloc.name());
    }
}
