package vn.hientai.demand;

import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.organisation.UnitId;

interface RoundRepository extends ListCrudRepository<Round, RoundId> {

    @Query("select coalesce(max(r.sequence), 0) from Round r where r.ownerId = :owner and r.year = :year")
    int lastSequence(UnitId owner, int year);
}
