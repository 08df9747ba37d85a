package vn.hientai.cityround;

import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.demand.RoundId;

interface CityRoundRepository extends ListCrudRepository<CityRound, RoundId> {

    /** Loads a round for change and holds its row alone; found only when its city lies within the scope. */
    @Query(value = """
                    select r.*
                    from city_round r
                    join unit u on u.id = r.city_id
                    where r.id = :id and in_scope(u.path, u.bloc, cast(:scope as text[]))
                    for update of r
                    """, nativeQuery = true)
    Optional<CityRound> lockWithin(UUID id, String[] scope);
}
