package vn.hientai.organisation;

import java.util.List;
import vn.hientai.shared.Reach;
import vn.hientai.shared.Role;
import vn.hientai.shared.Scope;

/** Scopes of people who read or keep units. */
final class Readers {

    static final Scope ADMINISTRATOR = scope(Role.ADMINISTRATOR, "");
    static final Scope CAM_GIANG = scope(Role.COMMUNE_COORDINATOR, "31.10888");
    static final Scope CAM_GIANG_NEIGHBOUR = scope(Role.COMMUNE_COORDINATOR, "31.10903");
    static final Scope NOBODY = new Scope(List.of());

    private Readers() {}

    private static Scope scope(Role role, String root) {
        return new Scope(List.of(new Reach(role, root, null)));
    }
}
