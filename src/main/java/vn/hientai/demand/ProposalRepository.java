package vn.hientai.demand;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface ProposalRepository extends ListCrudRepository<Proposal, ProposalId> {

    /** Loads a proposal of a published call for change and holds its row; found only within the scope. */
    @Query(value = """
                    select p.*
                    from proposal p
                    join unit u on u.id = p.unit_id
                    where p.id = :id and in_scope(u.path, u.bloc, cast(:scope as text[]))
                    for update of p
                    """, nativeQuery = true)
    Optional<Proposal> lockWithin(UUID id, String[] scope);
}
