package vn.hientai.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a legal document of the register. */
@Embeddable
public record LegalDocumentId(UUID value) implements Serializable {

    static LegalDocumentId next() {
        return new LegalDocumentId(UUID.randomUUID());
    }

    public static LegalDocumentId of(String value) {
        return new LegalDocumentId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
