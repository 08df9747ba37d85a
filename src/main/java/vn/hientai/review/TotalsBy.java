package vn.hientai.review;

import java.util.Locale;

/** By what the lines of a round are added up. */
public enum TotalsBy {
    FIELD("v.field_code"),
    CATEGORY("v.category_code"),
    COMMUNE("u.code"),
    /** The year of the round and what is left of the period. */
    YEAR("");

    private final String column;

    TotalsBy(String column) {
        this.column = column;
    }

    String column() {
        return column;
    }

    /** The parameter of the list of lines that leaves exactly one of its rows; none for the years. */
    String parameter() {
        return name().toLowerCase(Locale.ROOT);
    }
}
