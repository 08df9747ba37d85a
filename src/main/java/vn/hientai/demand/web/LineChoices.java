package vn.hientai.demand.web;

import java.util.Arrays;
import java.util.List;
import org.springframework.modulith.NamedInterface;
import vn.hientai.demand.PostKind;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/**
 * What a line can name.
 *
 * @param categories by what they are for
 * @param fieldMarks what the hint says of how sure the fields are
 * @param categoryMarks the same for the categories
 */
@NamedInterface("pages")
public record LineChoices(
        List<Option> fields, List<Group> categories, List<Message> fieldMarks, List<Message> categoryMarks) {

    static final List<Option> KINDS = Arrays.stream(PostKind.values())
            .map(kind -> new Option(kind.name(), Message.of("line.kind." + kind)))
            .toList();

    public List<Option> kinds() {
        return KINDS;
    }

    List<Option> allCategories() {
        return categories.stream().flatMap(group -> group.options().stream()).toList();
    }

    /** Categories of one purpose. */
    public record Group(Message label, List<Option> options) {}
}
