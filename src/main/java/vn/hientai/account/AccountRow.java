package vn.hientai.account;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Role;

/** Makes an account's view of a row of {@link AccountQueries}; the unit's name comes later. */
class AccountRow implements RowMapper<AccountDetails> {

    @Override
    public AccountDetails mapRow(ResultSet row, int number) throws SQLException {
        return new AccountDetails(
                new AccountId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("username"),
                row.getString("display_name"),
                new UnitId(row.getObject("unit_id", UUID.class)),
                "",
                Arrays.stream(row.getString("roles").split(","))
                        .map(Role::valueOf)
                        .toList(),
                state(row),
                instant(row, "last_sign_in_at"),
                instant(row, "code_expires_at"));
    }

    private static AccountState state(ResultSet row) throws SQLException {
        if (row.getObject("ended_at") != null) {
            return AccountState.ENDED;
        }
        return row.getBoolean("active") ? AccountState.ACTIVE : AccountState.PENDING;
    }

    private static @Nullable Instant instant(ResultSet row, String column) throws SQLException {
        var at = row.getObject(column, OffsetDateTime.class);
        return at == null ? null : at.toInstant();
    }
}
