package vn.hientai.consolidation;

import java.time.ZoneOffset;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.demand.CallId;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;

/** Stores a confirmation with its content for ever; the table refuses to change or remove it. */
@Repository
class ConfirmationStore {

    private final ConsolidationRepository consolidations;
    private final JdbcClient jdbc;
    private final OfficialTime time;
    private final CurrentUser user;

    ConfirmationStore(ConsolidationRepository consolidations, JdbcClient jdbc, OfficialTime time, CurrentUser user) {
        this.consolidations = consolidations;
        this.jdbc = jdbc;
        this.time = time;
        this.user = user;
    }

    void confirm(CallId call, ConsolidationContent content) {
        var consolidation = consolidations.findByCallId(call).orElseGet(() -> new Consolidation(call));
        consolidation.confirm(time.now());
        append(consolidations.save(consolidation), content);
    }

    private void append(Consolidation consolidation, ConsolidationContent content) {
        jdbc.sql("""
                        insert into confirmation (consolidation_id, number, content, sha256, confirmed_at, confirmed_by,
                            confirmer_name)
                        values (:consolidation, :number, :content, :sha256, :now, :by, :name)
                        """)
                .param("consolidation", consolidation.id().value())
                .param("number", consolidation.confirmations())
                .param("content", content.text())
                .param("sha256", content.sha256())
                .param("now", time.now().atOffset(ZoneOffset.UTC))
                .param("by", user.username())
                .param("name", user.displayName())
                .update();
    }
}
