package vn.hientai.organisation;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a unit of the tree. */
@Embeddable
public record UnitId(UUID value) implements Serializable {

    static UnitId next() {
        return new UnitId(UUID.randomUUID());
    }

    public static UnitId of(String value) {
        return new UnitId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
