package vn.hientai.account.web;

import jakarta.validation.constraints.NotEmpty;
import java.util.Set;
import java.util.TreeSet;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.account.AccountDetails;
import vn.hientai.shared.Role;

/** What an account may do from now on. */
@NullUnmarked
class RolesForm {

    @NotEmpty
    Set<Role> roles = new TreeSet<>();

    long version;

    static RolesForm of(AccountDetails account) {
        var form = new RolesForm();
        form.roles.addAll(account.roles());
        form.version = account.version();
        return form;
    }
}
