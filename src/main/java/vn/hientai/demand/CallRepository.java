package vn.hientai.demand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.organisation.UnitId;

interface CallRepository extends ListCrudRepository<Call, CallId> {

    /** Calls {@code c} that address one of {@code :units} and in which some unit's deadline has no outcome yet. */
    String ADDRESSING = """
            c.revoked_at is null
            and exists (select 1 from call_addressee a
                        where a.call_id = c.id and a.unit_id = any (cast(:units as uuid[])))
            and (c.status = 'DRAFT'
                 or exists (select 1 from proposal p
                            where p.call_id = c.id and p.closed_number < p.deadline_number))
            """;

    /** Loads a call for change and holds its row alone; found only when the commune lies within the scope. */
    @Query(value = """
                    select c.*
                    from demand_call c
                    join unit u on u.id = c.commune_id
                    where c.id = :id and in_scope(u.path, u.bloc, cast(:scope as text[]))
                    for update of c
                    """, nativeQuery = true)
    Optional<Call> lockWithin(UUID id, String[] scope);

    /** Loads the calls that address one of the units and are not over, and holds their rows alone in one order. */
    @Query(
            value = "select c.* from demand_call c where " + ADDRESSING + " order by c.id for update of c",
            nativeQuery = true)
    List<Call> lockAddressing(UUID[] units);

    /** How many they are now. */
    @Query(value = "select count(*) from demand_call c where " + ADDRESSING, nativeQuery = true)
    int countAddressing(UUID[] units);

    /** Loads a call for its closing and holds its row alone. */
    @Query(value = "select * from demand_call where id = :id for update", nativeQuery = true)
    Optional<Call> lock(UUID id);

    /**
     * Loads the calls of these communes that count in a round for change, in a fixed order, and holds each row alone.
     */
    @Query(value = """
                    select *
                    from demand_call
                    where round_id = :round and commune_id = any (cast(:communes as uuid[])) and revoked_at is null
                    order by id
                    for update
                    """, nativeQuery = true)
    List<Call> lockOfRound(UUID round, String[] communes);

    /** How many calls a commune had in a round, those that were taken back included. */
    @Query("select count(c) from Call c where c.roundId = :round and c.communeId = :commune")
    int countIn(RoundId round, UnitId commune);
}
