package vn.hientai.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a submission of a round to the People's Committee. */
@Embeddable
public record SubmissionId(UUID value) implements Serializable {

    static SubmissionId next() {
        return new SubmissionId(UUID.randomUUID());
    }

    public static SubmissionId of(String value) {
        return new SubmissionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
