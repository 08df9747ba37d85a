package vn.hientai.consolidation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies the consolidation of one call. */
@Embeddable
public record ConsolidationId(UUID value) implements Serializable {

    static ConsolidationId next() {
        return new ConsolidationId(UUID.randomUUID());
    }

    public static ConsolidationId of(String value) {
        return new ConsolidationId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
