package vn.hientai.review;

/**
 * What some lines add up to; each line counts once.
 *
 * @param decided on how many of the lines the city has decided
 * @param approvedYear what is approved; a line nobody has decided on counts as agreed
 */
public record Sums(
        int lines,
        int decided,
        int proposedYear,
        int proposedPeriod,
        int agreedYear,
        int agreedPeriod,
        int approvedYear,
        int approvedPeriod) {

    public static final Sums NONE = new Sums(0, 0, 0, 0, 0, 0, 0, 0);

    public Sums plus(Sums other) {
        return new Sums(
                lines + other.lines,
                decided + other.decided,
                proposedYear + other.proposedYear,
                proposedPeriod + other.proposedPeriod,
                agreedYear + other.agreedYear,
                agreedPeriod + other.agreedPeriod,
                approvedYear + other.approvedYear,
                approvedPeriod + other.approvedPeriod);
    }

    public int undecided() {
        return lines - decided;
    }
}
