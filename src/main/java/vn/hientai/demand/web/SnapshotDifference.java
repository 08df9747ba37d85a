package vn.hientai.demand.web;

import static java.util.function.Function.identity;
import static java.util.stream.Collectors.toMap;

import java.util.ArrayList;
import java.util.List;
import vn.hientai.demand.LineDetails;
import vn.hientai.demand.LineId;

/**
 * What a unit changed between two sendings, line by line, so that the coordinator reads that first.
 *
 * @param changed lines that say something else
 * @param added lines that were not there
 * @param removed lines that are gone
 */
record SnapshotDifference(List<Changed> changed, List<Named> added, List<Named> removed) {

    static SnapshotDifference between(List<LineDetails> before, List<LineDetails> after, LineChoices choices) {
        var old = before.stream().collect(toMap(LineDetails::id, identity()));
        var kept = after.stream().map(LineDetails::id).toList();
        var changed = new ArrayList<Changed>();
        var added = new ArrayList<Named>();
        for (var line : after) {
            var earlier = old.get(line.id());
            if (earlier == null) {
                added.add(Named.of(line, after));
            } else {
                var cells = LineDifference.between(earlier, LineForm.of(line), choices);
                if (!cells.isEmpty()) {
                    changed.add(new Changed(Named.of(line, after), cells));
                }
            }
        }
        return new SnapshotDifference(
                changed,
                added,
                before.stream()
                        .filter(line -> !kept.contains(line.id()))
                        .map(line -> Named.of(line, before))
                        .toList());
    }

    public boolean isEmpty() {
        return changed.isEmpty() && added.isEmpty() && removed.isEmpty();
    }

    /** A line by its number in its sending and its main major. */
    record Named(LineId id, int number, String major) {

        static Named of(LineDetails line, List<LineDetails> lines) {
            return new Named(line.id(), lines.indexOf(line) + 1, line.content().major());
        }
    }

    /** A line and its cells that differ: stored is what was sent before, typed what is sent now. */
    record Changed(Named line, List<LineDifference> cells) {}
}
