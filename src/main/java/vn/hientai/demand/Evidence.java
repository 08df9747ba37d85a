package vn.hientai.demand;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import vn.hientai.document.FileId;

/**
 * What vouches for a sending beside its content: how it came in, the clerk's arrival hour of a paper, the signed scan
 * with its number, and the head's approval.
 *
 * @param arrivedAt when the clerk received the paper; null for a sending of the unit's own
 * @param signedNumber number of the unit's own letter
 * @param signedFile scan of the signed and stamped paper
 * @param approvedBy account of the unit's head who approved exactly this content
 * @param approverName that person's name
 */
public record Evidence(
        @Nullable Instant arrivedAt,
        @Nullable String signedNumber,
        @Nullable FileId signedFile,
        @Nullable String approvedBy,
        @Nullable String approverName) {

    /** A sending of the unit's own with nothing beside its content. */
    public static final Evidence NONE = new Evidence(null, null, null, null, null);

    /** A paper with its arrival number, its arrival hour and its scan. */
    public static Evidence paper(Instant arrivedAt, String arrivalNumber, FileId scan) {
        return new Evidence(arrivedAt, arrivalNumber, scan, null, null);
    }

    /** The same with the unit's signed scan and its number. */
    public Evidence signed(String number, FileId scan) {
        return new Evidence(arrivedAt, number, scan, approvedBy, approverName);
    }

    /** The same with the head's approval. */
    public Evidence approved(String by, String name) {
        return new Evidence(arrivedAt, signedNumber, signedFile, by, name);
    }

    public boolean isPaper() {
        return arrivedAt != null;
    }
}
