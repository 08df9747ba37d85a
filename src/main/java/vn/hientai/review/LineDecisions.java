package vn.hientai.review;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.cityround.CityRoundDetails;

/**
 * A line with every decision of the city on it.
 *
 * @param decisions the latest first
 */
public record LineDecisions(CityRoundDetails round, ReviewedLine line, List<Decision> decisions) {

    public LineDecisions {
        decisions = List.copyOf(decisions);
    }

    /**
     * One decision.
     *
     * @param ofTheseFigures whether the figures it judged are the commune's figures now; otherwise it does not count
     */
    public record Decision(
            int year,
            int period,
            @Nullable String reason,
            Instant decidedAt,
            String deciderName,
            boolean ofTheseFigures) {}
}
