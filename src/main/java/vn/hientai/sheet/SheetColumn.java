package vn.hientai.sheet;

import java.util.List;

/**
 * A column the reader looks for.
 *
 * @param name what the caller calls it, for example «quantityYear»
 * @param headings how people head it, compared without tone marks; the most usual first
 */
public record SheetColumn(String name, List<String> headings) {

    public SheetColumn {
        headings = List.copyOf(headings);
    }
}
