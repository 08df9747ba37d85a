package vn.hientai.account;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Role;

/**
 * Somebody who is to have an account.
 *
 * @param seat the office where the person sits; with the role it decides which units are served
 * @param displayName họ tên
 * @param username null for one made of the unit's code
 * @param demo invented, for the local mode; production refuses to start with it
 */
public record NewAccount(
        UnitId seat, String displayName, @Nullable String username, Set<Role> roles, boolean demo) {

    public NewAccount {
        roles = Set.copyOf(roles);
    }

    public static NewAccount of(UnitId seat, String displayName, @Nullable String username, Set<Role> roles) {
        return new NewAccount(seat, displayName, username, roles, false);
    }
}
