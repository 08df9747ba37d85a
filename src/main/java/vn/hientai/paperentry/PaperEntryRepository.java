package vn.hientai.paperentry;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.ProposalId;

interface PaperEntryRepository extends ListCrudRepository<PaperEntry, PaperEntryId> {

    /** Loads an entry for change and holds its row. */
    @Query(value = "select e.* from paper_entry e where e.id = :id for update", nativeQuery = true)
    Optional<PaperEntry> lock(UUID id);

    @Query("select e from PaperEntry e where e.proposalId = :proposal and e.state in (DRAFT, READY)")
    List<PaperEntry> findOpen(ProposalId proposal);
}
