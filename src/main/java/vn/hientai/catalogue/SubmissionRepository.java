package vn.hientai.catalogue;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.RoundId;

interface SubmissionRepository extends ListCrudRepository<Submission, SubmissionId> {

    Optional<Submission> findByIdAndRoundId(SubmissionId id, RoundId roundId);
}
