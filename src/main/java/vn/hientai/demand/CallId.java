package vn.hientai.demand;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a commune's call in a round. */
@Embeddable
public record CallId(UUID value) implements Serializable {

    static CallId next() {
        return new CallId(UUID.randomUUID());
    }

    public static CallId of(String value) {
        return new CallId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
