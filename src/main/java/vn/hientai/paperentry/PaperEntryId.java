package vn.hientai.paperentry;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a paper that is entered; it is also the key of the one snapshot the paper can become. */
@Embeddable
public record PaperEntryId(UUID value) implements Serializable {

    public static PaperEntryId of(String value) {
        return new PaperEntryId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
