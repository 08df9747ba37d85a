package vn.hientai.demand;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what one unit answers to one call. */
@Embeddable
public record ProposalId(UUID value) implements Serializable {

    static ProposalId next() {
        return new ProposalId(UUID.randomUUID());
    }

    public static ProposalId of(String value) {
        return new ProposalId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
