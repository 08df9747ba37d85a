package vn.hientai.account;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Role;

/**
 * An account as its keeper sees it.
 *
 * @param unitName the office where the person sits
 * @param roles in force, or the last ones of an ended account
 * @param lastSignInAt null if never
 * @param codeExpiresAt until when a printed one-time code works, null if there is none
 */
public record AccountDetails(
        AccountId id,
        long version,
        String username,
        String displayName,
        UnitId unit,
        String unitName,
        List<Role> roles,
        AccountState state,
        @Nullable Instant lastSignInAt,
        @Nullable Instant codeExpiresAt) {

    public boolean hasEnded() {
        return state == AccountState.ENDED;
    }

    AccountDetails at(String nameOfUnit) {
        return new AccountDetails(
                id, version, username, displayName, unit, nameOfUnit, roles, state, lastSignInAt, codeExpiresAt);
    }
}
