package vn.hientai.demand;

import java.util.List;
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

    /**
     * Loads a proposal for a coordinator's change and holds its row: of a Party branch at work only within the branch's
     * scope, of one handed over only within the commune's, of a call without a branch within either.
     */
    @Query(value = """
                    select p.*
                    from proposal p
                    join demand_call c on c.id = p.call_id
                    join unit u on u.id = p.unit_id
                    where p.id = :id
                      and case when p.bloc = 'PARTY' and c.handover_deadline is not null and c.handed_over_at is null
                               then in_scope(u.path, u.bloc, cast(:branch as text[]))
                               else in_scope(u.path, u.bloc, cast(:communes as text[]))
                                    or c.handover_deadline is null and in_scope(u.path, u.bloc, cast(:branch as text[]))
                          end
                    for update of p
                    """, nativeQuery = true)
    Optional<Proposal> lockCoordinated(UUID id, String[] communes, String[] branch);

    /** Loads proposals of a call for change and holds their rows, always in the same order. */
    @Query(value = """
                    select p.* from proposal p
                    where p.call_id = :call and p.id = any (cast(:ids as uuid[]))
                    order by p.id
                    for update of p
                    """, nativeQuery = true)
    List<Proposal> lockAll(UUID call, UUID[] ids);

    /** Loads all proposals of a call for change and holds their rows, always in the same order. */
    @Query(
            value = "select p.* from proposal p where p.call_id = :call order by p.id for update of p",
            nativeQuery = true)
    List<Proposal> lockAll(UUID call);

    /** Loads what a unit answers to a call for change and holds its row. */
    @Query(
            value = "select p.* from proposal p where p.call_id = :call and p.unit_id = :unit for update of p",
            nativeQuery = true)
    Optional<Proposal> lockOf(UUID call, UUID unit);

    /** Writes at once, so that plain SQL can name a new proposal. */
    void flush();
}
