package vn.hientai.organisation;

import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Bloc;

/**
 * A unit as other modules and pages see it.
 *
 * @param path its place in the tree, codes joined by dots
 * @param code official code of a commune-level unit; below it the commune's code, a dash and a mark of its own
 * @param fullName with its kind in front: «xã Cẩm Giang», «Trường Tiểu học Cẩm Giang»
 * @param wageRegion I to IV, only of commune-level units
 */
public record UnitDetails(
        UnitId id,
        @Nullable UnitId parentId,
        String path,
        String code,
        UnitType type,
        Bloc bloc,
        String name,
        String fullName,
        @Nullable String wageRegion,
        @Nullable String contactName,
        @Nullable String contactPhone,
        boolean demo) {}
