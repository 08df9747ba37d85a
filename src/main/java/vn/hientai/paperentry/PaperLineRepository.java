package vn.hientai.paperentry;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.LineId;

interface PaperLineRepository extends ListCrudRepository<PaperLine, LineId> {

    @Query("select l from PaperLine l where l.paperId = :paper order by l.position, l.id.value")
    List<PaperLine> findInOrder(PaperEntryId paper);

    Optional<PaperLine> findByIdAndPaperId(LineId id, PaperEntryId paper);

    boolean existsByPaperId(PaperEntryId paper);

    @Query("select coalesce(max(l.position), 0) from PaperLine l where l.paperId = :paper")
    int lastPosition(PaperEntryId paper);
}
