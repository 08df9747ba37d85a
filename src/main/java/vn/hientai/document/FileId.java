package vn.hientai.document;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a stored file. */
@Embeddable
public record FileId(UUID value) implements Serializable {

    static FileId next() {
        return new FileId(UUID.randomUUID());
    }

    public static FileId of(String value) {
        return new FileId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
