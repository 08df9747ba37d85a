package vn.hientai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.RowMapper;
import vn.hientai.shared.Bloc;

/** Reads a unit {@code u} of the register with its superior, its former names and how it ended. */
class KeptUnitRow implements RowMapper<KeptUnit> {

    static final String SELECT = """
            select u.id, u.version, u.code, u.type, u.bloc, u.name, u.contact_name, u.contact_phone, u.closed_at,
                   u.successor_id, above.type as above_type, above.name as above_name,
                   heir.type as heir_type, heir.name as heir_name, ending.document_number, ending.document_date,
                   (select string_agg(n.name, '; ' order by n.number desc) from unit_name n where n.unit_id = u.id)
                       as former_names
            from unit u
            left join unit above on above.id = u.parent_id
            left join unit heir on heir.id = u.successor_id
            left join unit_change ending on ending.unit_id = u.id and ending.kind <> 'RENAME'
            """;

    @Override
    public KeptUnit mapRow(ResultSet row, int number) throws SQLException {
        var closedAt = row.getObject("closed_at", OffsetDateTime.class);
        var successor = row.getObject("successor_id", UUID.class);
        return new KeptUnit(
                new UnitId(row.getObject("id", UUID.class)),
                row.getLong("version"),
                row.getString("code"),
                UnitType.valueOf(row.getString("type")),
                Bloc.valueOf(row.getString("bloc")),
                UnitType.valueOf(row.getString("type")).fullNameOf(row.getString("name")),
                fullName(row.getString("above_type"), row.getString("above_name")),
                row.getString("contact_name"),
                row.getString("contact_phone"),
                row.getString("former_names"),
                closedAt == null ? null : closedAt.toInstant(),
                successor == null ? null : new UnitId(successor),
                fullName(row.getString("heir_type"), row.getString("heir_name")),
                row.getString("document_number"),
                row.getObject("document_date", LocalDate.class));
    }

    private static @Nullable String fullName(@Nullable String type, @Nullable String name) {
        return type == null || name == null ? null : UnitType.valueOf(type).fullNameOf(name);
    }
}
