package vn.hientai.approval;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a demand line; it stays the same through every snapshot of its proposal. */
@Embeddable
public record ApprovalId(UUID value) implements Serializable {

    static ApprovalId next() {
        return new ApprovalId(UUID.randomUUID());
    }

    public static ApprovalId of(String value) {
        return new ApprovalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
