package vn.hientai.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a document of the People's Committee on the catalogue. */
@Embeddable
public record DecisionId(UUID value) implements Serializable {

    static DecisionId next() {
        return new DecisionId(UUID.randomUUID());
    }

    public static DecisionId of(String value) {
        return new DecisionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
