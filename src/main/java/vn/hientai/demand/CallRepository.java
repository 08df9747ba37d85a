package vn.hientai.demand;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface CallRepository extends ListCrudRepository<Call, CallId> {

    /** Loads a call for change and holds its row alone; found only when the commune lies within the scope. */
    @Query(value = """
                    select c.*
                    from demand_call c
                    join unit u on u.id = c.commune_id
                    where c.id = :id and in_scope(u.path, u.bloc, cast(:scope as text[]))
                    for update of c
                    """, nativeQuery = true)
    Optional<Call> lockWithin(UUID id, String[] scope);

    /** Loads a call for its closing and holds its row alone. */
    @Query(value = "select * from demand_call where id = :id for update", nativeQuery = true)
    Optional<Call> lock(UUID id);

    /** Loads the calls of these communes in a round for change, in a fixed order, and holds each row alone. */
    @Query(value = """
                    select *
                    from demand_call
                    where round_id = :round and commune_id = any (cast(:communes as uuid[]))
                    order by id
                    for update
                    """, nativeQuery = true)
    List<Call> lockOfRound(UUID round, String[] communes);
}
