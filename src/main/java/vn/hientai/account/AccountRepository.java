package vn.hientai.account;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;
import vn.hientai.organisation.UnitId;

interface AccountRepository extends ListCrudRepository<Account, AccountId> {

    Optional<Account> findByUsername(String username);

    @Query(
            "select distinct a from Account a join a.grants g where g.seat = :unit and g.endsAt is null order by a.username")
    List<Account> findSeatedAt(UnitId unit);

    boolean existsByUsername(String username);
}
