package vn.hientai.catalogue;

import java.util.Collection;
import java.util.Map;

/**
 * Who fills quota: asked for how many people were taken on lines of the catalogue. A module that keeps cases answers; a
 * line it does not name has nobody yet.
 */
public interface QuotaUse {

    /** How many of the year's quota of these lines are used. */
    Map<CatalogueLineId, Integer> of(Collection<CatalogueLineId> lines);
}
