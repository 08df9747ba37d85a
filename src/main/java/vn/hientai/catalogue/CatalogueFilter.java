package vn.hientai.catalogue;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * What of the catalogue to show; what is null or empty is not asked for.
 *
 * @param text words of major, post, unit, commune or institution, without regard to tone marks
 * @param open only lines with quota left
 */
public record CatalogueFilter(
        String text,
        @Nullable Integer year,
        @Nullable UUID commune,
        @Nullable String field,
        @Nullable String category,
        boolean open) {}
