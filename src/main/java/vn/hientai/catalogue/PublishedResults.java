package vn.hientai.catalogue;

import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.CalledByModules;

/** Whom a published decision concerns, for modules that tell people about it. */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class PublishedResults {

    private final JdbcClient jdbc;

    PublishedResults(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The proposals whose lines a decision speaks of. */
    public List<ProposalId> of(DecisionId decision) {
        return jdbc.sql("""
                        select distinct s.proposal_id
                        from catalogue_figure f
                        join catalogue_line l on l.id = f.line_id
                        join snapshot s on s.id = l.snapshot_id
                        where f.decision_id = :decision
                        """)
                .param("decision", decision.value())
                .query((row, index) -> new ProposalId(row.getObject(1, UUID.class)))
                .list();
    }
}
