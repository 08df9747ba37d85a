package vn.hientai.demand;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a demand line; it stays the same through every snapshot of its proposal. */
@Embeddable
public record LineId(UUID value) implements Serializable {

    /** One that no line has yet. */
    public static LineId next() {
        return new LineId(UUID.randomUUID());
    }

    public static LineId of(String value) {
        return new LineId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
