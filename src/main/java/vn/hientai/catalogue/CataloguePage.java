package vn.hientai.catalogue;

import java.util.List;
import org.springframework.data.domain.Page;

/**
 * One page of the catalogue with what can be chosen from.
 *
 * @param quota sum over all lines found, not only those on the page
 * @param fields that occur in the catalogue, with how many lines each has
 */
public record CataloguePage(
        Page<CatalogueEntry> entries,
        long quota,
        long period,
        List<Choice> years,
        List<Choice> communes,
        List<Choice> fields,
        List<Choice> categories) {

    /** A value to filter by. */
    public record Choice(String value, String name, int lines) {}
}
