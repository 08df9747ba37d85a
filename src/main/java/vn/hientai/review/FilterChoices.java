package vn.hientai.review;

import java.util.List;

/** What the lines of a round can be filtered by. */
public record FilterChoices(List<Choice> communes, List<Choice> fields, List<Choice> categories) {

    /** A value of a filter and how it is read. */
    public record Choice(String code, String name) {}
}
