package vn.hientai.organisation;

import java.util.Set;
import java.util.UUID;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.ListCrudRepository;

interface UnitRepository extends ListCrudRepository<Unit, UnitId> {

    @Query("select u.code from Unit u where u.parentId = :parent")
    Set<String> findCodesBelow(UnitId parent);

    @Query("select u.id from Unit u where u.parentId = :parent and u.searchKey = :searchKey and u.closedAt is null")
    Set<UnitId> findOpenByName(UnitId parent, String searchKey);

    boolean existsByParentIdAndClosedAtIsNull(UnitId parentId);

    /** Whether a unit exists now; its row is held in share mode, so that it stays so until the transaction ends. */
    @Query(value = "select closed_at is null from unit where id = :id for share", nativeQuery = true)
    boolean holdOpen(UUID id);

    /** Writes at once, so that plain SQL can name a new unit. */
    void flush();
}
