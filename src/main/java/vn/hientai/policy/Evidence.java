package vn.hientai.policy;

import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * What an element of a policy rests on.
 *
 * @param confidence how sure the sources make it
 * @param sources none only where it is inferred or unknown
 * @param check whether it must be compared with the original text although a source states it
 * @param note what a reader must know about the sources, null for nothing
 */
public record Evidence(
        Confidence confidence,
        List<Source> sources,
        boolean check,
        @Nullable String note) {

    public Evidence {
        sources = List.copyOf(sources);
    }

    /** The mark shown beside the element, none for the official text. */
    public Optional<Message> mark() {
        return check ? Optional.of(Confidence.CHECK_ORIGINAL) : confidence.mark();
    }

    /** The mark as a list of none or one, for pages that go through it. */
    public List<Message> marks() {
        return mark().stream().toList();
    }
}
