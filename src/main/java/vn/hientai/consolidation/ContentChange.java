package vn.hientai.consolidation;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line whose agreed figures or reason are otherwise in a later confirmation.
 *
 * @param reason of the later figures, null when they are what the unit proposed
 */
public record ContentChange(
        String unit,
        String major,
        int yearBefore,
        int periodBefore,
        int year,
        int period,
        @Nullable String reason) {

    /** Compares line by line; what one of the two does not have counts as zero there. */
    static List<ContentChange> between(ConsolidationContent before, ConsolidationContent after) {
        var earlier =
                before.lines().stream().collect(Collectors.toMap(ConsolidationContent.Line::id, Function.identity()));
        var changes = new ArrayList<ContentChange>();
        for (var line : after.lines()) {
            var was = earlier.remove(line.id());
            if (was == null || differs(was, line)) {
                changes.add(of(was, line));
            }
        }
        earlier.values()
                .forEach(gone -> changes.add(new ContentChange(
                        gone.unit(), gone.content().major(), gone.agreedYear(), gone.agreedPeriod(), 0, 0, null)));
        return changes;
    }

    private static boolean differs(ConsolidationContent.Line was, ConsolidationContent.Line is) {
        return was.agreedYear() != is.agreedYear()
                || was.agreedPeriod() != is.agreedPeriod()
                || !Objects.equals(was.reason(), is.reason());
    }

    private static ContentChange of(ConsolidationContent.@Nullable Line was, ConsolidationContent.Line is) {
        return new ContentChange(
                is.unit(),
                is.content().major(),
                was == null ? 0 : was.agreedYear(),
                was == null ? 0 : was.agreedPeriod(),
                is.agreedYear(),
                is.agreedPeriod(),
                is.reason());
    }
}
