package vn.hientai.study;

/**
 * Sums over all units of the reader, whatever the list is filtered by.
 *
 * @param recorded units that recorded
 * @param attended people reached in them
 * @param heads people these units have
 */
public record StudyTotals(int units, int recorded, int attended, int heads) {

    public int missing() {
        return units - recorded;
    }
}
