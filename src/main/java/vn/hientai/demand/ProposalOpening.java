package vn.hientai.demand;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.UnitOfficersOnly;

/** Notes when a unit looked at its call for the first time, so that the board can tell unread from undecided. */
@Service
@Transactional
@UnitOfficersOnly
public class ProposalOpening {

    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    ProposalOpening(JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    /** Does nothing from the second time on, or when the proposal is not the reader's own. */
    public void note(ProposalId id) {
        jdbc.sql("""
                        update proposal p set first_opened_at = :now
                        from unit u
                        where p.id = :id and p.first_opened_at is null
                          and u.id = p.unit_id and in_scope(u.path, u.bloc, :units)
                        """)
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("id", id.value())
                .param("units", Visibility.ofUnits(user.scope()).forSql())
                .update();
    }
}
