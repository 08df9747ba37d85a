package vn.hientai.catalogue;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.RoundId;

interface DecisionRepository extends ListCrudRepository<Decision, DecisionId> {

    Optional<Decision> findByIdAndRoundId(DecisionId id, RoundId roundId);
}
