package vn.hientai.catalogue;

import java.util.Collection;
import java.util.List;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;
import vn.hientai.consolidation.ConsolidationId;

/** Which consolidations a submission brings; appended once, never changed. */
@Repository
class SubmissionParts {

    private final JdbcClient jdbc;

    SubmissionParts(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    void append(SubmissionId submission, Collection<ConsolidationId> consolidations) {
        jdbc.sql("insert into submission_part select :submission, unnest(:ids::uuid[])")
                .param("submission", submission.value())
                .param(
                        "ids",
                        consolidations.stream().map(ConsolidationId::toString).toArray(String[]::new))
                .update();
    }

    List<ConsolidationId> of(SubmissionId submission) {
        return jdbc.sql(
                        "select consolidation_id from submission_part where submission_id = :submission order by consolidation_id")
                .param("submission", submission.value())
                .query((row, index) -> new ConsolidationId(row.getObject(1, UUID.class)))
                .list();
    }
}
