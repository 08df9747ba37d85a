package vn.hientai.account.web;

import java.util.Collection;
import java.util.List;
import vn.hientai.shared.Message;
import vn.hientai.shared.Role;
import vn.hientai.shared.web.Option;

/** Roles as the choices of a form. */
final class RoleOptions {

    private RoleOptions() {}

    static List<Option> of(Collection<Role> roles) {
        return roles.stream()
                .map(role -> new Option(role.name(), Message.of("role." + role)))
                .toList();
    }
}
