package vn.hientai.account;

import java.util.Optional;
import org.springframework.data.repository.ListCrudRepository;

interface AccountRepository extends ListCrudRepository<Account, AccountId> {

    Optional<Account> findByUsername(String username);

    boolean existsByUsername(String username);
}
