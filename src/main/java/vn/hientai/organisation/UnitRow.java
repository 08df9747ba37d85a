package vn.hientai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.hientai.shared.Bloc;

/** Reads a row of the table of units into what others see of it. */
class UnitRow implements RowMapper<UnitDetails> {

    static final String COLUMNS = """
            u.id, u.parent_id, u.path::text as path, u.code, u.type, u.bloc, u.name, u.wage_region,
            u.contact_name, u.contact_phone, u.demo
            """;

    @Override
    public UnitDetails mapRow(ResultSet row, int number) throws SQLException {
        var type = UnitType.valueOf(row.getString("type"));
        var name = row.getString("name");
        return new UnitDetails(
                new UnitId(row.getObject("id", UUID.class)),
                parent(row.getObject("parent_id", UUID.class)),
                row.getString("path"),
                row.getString("code"),
                type,
                Bloc.valueOf(row.getString("bloc")),
                name,
                type.fullNameOf(name),
                row.getString("wage_region"),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getBoolean("demo"));
    }

    private static @Nullable UnitId parent(@Nullable UUID value) {
        return value == null ? null : new UnitId(value);
    }
}
