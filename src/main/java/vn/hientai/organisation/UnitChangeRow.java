package vn.hientai.organisation;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.UUID;
import org.springframework.jdbc.core.RowMapper;

/** Reads a row of the register of changes with the names of both units. */
class UnitChangeRow implements RowMapper<UnitChangeDetails> {

    static final String SELECT = """
            select c.*, u.type, heir.type as heir_type, heir.name as heir_name
            from unit_change c
            join unit u on u.id = c.unit_id
            left join unit heir on heir.id = c.successor_id
            """;

    @Override
    public UnitChangeDetails mapRow(ResultSet row, int number) throws SQLException {
        var type = UnitType.valueOf(row.getString("type"));
        var newName = row.getString("name_after");
        var successor = row.getObject("successor_id", UUID.class);
        return new UnitChangeDetails(
                UnitChangeKind.valueOf(row.getString("kind")),
                new UnitId(row.getObject("unit_id", UUID.class)),
                type.fullNameOf(row.getString("name_before")),
                newName == null ? null : type.fullNameOf(newName),
                successor == null ? null : new UnitId(successor),
                successor == null
                        ? null
                        : UnitType.valueOf(row.getString("heir_type")).fullNameOf(row.getString("heir_name")),
                new ChangeDocument(
                        row.getString("document_number"),
                        row.getObject("document_date", LocalDate.class),
                        row.getString("issuer"),
                        row.getString("reason")),
                row.getObject("effective_at", OffsetDateTime.class).toInstant(),
                row.getString("maker_name"));
    }
}
