package vn.hientai.account;

import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.organisation.UnitId;
import vn.hientai.organisation.UnitQueries;
import vn.hientai.shared.AccountKeepersOnly;
import vn.hientai.shared.Message;
import vn.hientai.shared.Scope;

/** Warns before a unit is left without anybody who fills in for it. */
@Service
@Transactional(readOnly = true)
@AccountKeepersOnly
public class LastOfficer {

    private final JdbcClient jdbc;
    private final AccountQueries accounts;
    private final UnitQueries units;
    private final ObjectProvider<UnitDuties> duties;

    LastOfficer(JdbcClient jdbc, AccountQueries accounts, UnitQueries units, ObjectProvider<UnitDuties> duties) {
        this.jdbc = jdbc;
        this.accounts = accounts;
        this.units = units;
        this.duties = duties;
    }

    /** What to think of before an account ends: the units whose last officer it is, and what waits for them. */
    public List<Message> warnings(AccountId id, Scope scope) {
        accounts.details(id, scope);
        var alone = unitsAloneAt(id);
        var warnings = new ArrayList<Message>();
        for (var unit : units.byIds(alone)) {
            warnings.add(Message.of("account.last-officer", unit.fullName()));
            duties.orderedStream().forEach(each -> warnings.addAll(each.of(unit.id())));
        }
        return warnings;
    }

    private List<UnitId> unitsAloneAt(AccountId id) {
        return jdbc.sql("""
                        select g.seat_id from account_grant g
                        where g.account_id = :id and g.role = 'UNIT_OFFICER' and g.ends_at is null
                          and not exists (select 1 from account_grant other
                                          where other.seat_id = g.seat_id and other.role = 'UNIT_OFFICER'
                                            and other.ends_at is null and other.account_id <> g.account_id)
                        order by g.starts_at, g.id
                        """)
                .param("id", id.value())
                .query((row, number) -> new UnitId(row.getObject("seat_id", UUID.class)))
                .list();
    }
}
