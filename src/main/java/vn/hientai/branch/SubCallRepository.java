package vn.hientai.branch;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.CallId;

interface SubCallRepository extends ListCrudRepository<SubCall, SubCallId> {

    Optional<SubCall> findByCallId(CallId callId);
}
