package vn.hientai.consolidation;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.CallId;

interface ConsolidationRepository extends ListCrudRepository<Consolidation, ConsolidationId> {

    Optional<Consolidation> findByCallId(CallId callId);
}
