package vn.hientai.review;

import java.util.Arrays;
import java.util.List;

/** The training institutions a line names, typed as one text. */
final class Institutions {

    private Institutions() {}

    /** Each of them, as they stand between semicolons or on lines of their own. */
    static List<String> in(String text) {
        return Arrays.stream(text.split("[;\\n]"))
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
    }
}
