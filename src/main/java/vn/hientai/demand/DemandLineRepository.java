package vn.hientai.demand;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface DemandLineRepository extends ListCrudRepository<DemandLine, LineId> {

    @Query("select l from DemandLine l where l.proposalId = :proposal order by l.position, l.id.value")
    List<DemandLine> findInOrder(ProposalId proposal);

    Optional<DemandLine> findByIdAndProposalId(LineId id, ProposalId proposal);

    @Query("select coalesce(max(l.position), 0) from DemandLine l where l.proposalId = :proposal")
    int lastPosition(ProposalId proposal);

    /** Gives a line its place, which is not part of what its version guards. */
    @Modifying
    @Query("update DemandLine l set l.position = :position where l.id = :id")
    void place(LineId id, int position);

    boolean existsByProposalId(ProposalId proposal);
}
