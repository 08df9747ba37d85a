package vn.hientai.branch;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what the Party branch sends its units in one call. */
@Embeddable
record SubCallId(UUID value) implements Serializable {

    static SubCallId next() {
        return new SubCallId(UUID.randomUUID());
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
