package vn.hientai.account.web;

import java.util.Collection;
import java.util.List;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;

/** Roles as the choices of a form. */
final class RoleOptions {

    private RoleOptions() {}

    static List<RoleOption> of(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new RoleOption(role.name(), Message.of("role." + role)))
                .toList();
    }

    /** What the form sends and what the person reads. */
    record RoleOption(String value, Message label) {}
}
