package vn.hientai.paperentry.web;

import java.util.Arrays;
import java.util.List;
import vn.hientai.demand.SnapshotKind;
import vn.hientai.paperentry.PaperChannel;
import vn.hientai.paperentry.PaperRefusal;
import vn.hientai.shared.Message;
import vn.hientai.shared.web.Option;

/** What the forms of a paper offer. */
record PaperChoices(List<Option> channels, List<Option> kinds, List<Option> refusals) {

    static final PaperChoices ALL = new PaperChoices(
            options(PaperChannel.values(), "paper.channel."),
            options(SnapshotKind.values(), "paper.kind."),
            options(PaperRefusal.values(), "paper.refusal."));

    private static List<Option> options(Enum<?>[] values, String words) {
        return Arrays.stream(values)
                .map(value -> new Option(value.name(), new Message(words + value.name(), List.of())))
                .toList();
    }
}
