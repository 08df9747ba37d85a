package vn.hientai.consolidation;

import java.util.Collection;

/**
 * How many people some lines ask for: as units proposed and as the commune agrees.
 *
 * @param lines how many lines; each counts once
 */
public record Figures(int lines, int proposedYear, int proposedPeriod, int agreedYear, int agreedPeriod) {

    static final Figures NONE = new Figures(0, 0, 0, 0, 0);

    static Figures sum(Collection<Figures> parts) {
        return parts.stream().reduce(NONE, Figures::plus);
    }

    Figures plus(Figures other) {
        return new Figures(
                lines + other.lines,
                proposedYear + other.proposedYear,
                proposedPeriod + other.proposedPeriod,
                agreedYear + other.agreedYear,
                agreedPeriod + other.agreedPeriod);
    }

    /** Whether the commune agrees to other sums than proposed. */
    public boolean differs() {
        return proposedYear != agreedYear || proposedPeriod != agreedPeriod;
    }
}
