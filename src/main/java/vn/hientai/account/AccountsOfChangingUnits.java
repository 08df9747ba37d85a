package vn.hientai.account;

import java.util.List;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import vn.hientai.organisation.PlannedChange;
import vn.hientai.organisation.UnitChangeEffects;
import vn.hientai.shared.Message;

/** Tells what {@link UnitClosing} would do with the accounts of a unit. */
@Component
class AccountsOfChangingUnits implements UnitChangeEffects {

    private final JdbcClient jdbc;

    AccountsOfChangingUnits(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    @Override
    public List<Message> foreseen(PlannedChange change) {
        if (!change.kind().ends()) {
            return List.of();
        }
        var seated = seatedAt(change);
        if (seated == 0) {
            return List.of(Message.of("unit-change.no-accounts"));
        }
        return List.of(
                Message.of(change.succeeded() ? "unit-change.accounts-move" : "unit-change.accounts-end", seated));
    }

    private int seatedAt(PlannedChange change) {
        return jdbc.sql(
                        "select count(distinct account_id) from account_grant where seat_id = :unit and ends_at is null")
                .param("unit", change.unit().value())
                .query(Integer.class)
                .single();
    }
}
