package vn.hientai.organisation;

import java.util.Set;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<Unit, UnitId> {

    @Query("select u.code from Unit u where u.parentId = :parent")
    Set<String> findCodesBelow(UnitId parent);

    boolean existsByParentIdAndSearchKey(UnitId parentId, String searchKey);
}
