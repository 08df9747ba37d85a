package vn.hientai.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * Which lines stand behind a figure of the table; what is null is not asked for.
 *
 * @param major in any spelling
 */
public record LineSelection(
        @Nullable String field,
        @Nullable String major,
        @Nullable String category) {

    static final LineSelection ALL = new LineSelection(null, null, null);
}
