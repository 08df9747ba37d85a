package vn.hientai.extension;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/**
 * Identifies a proposed extension; the page that proposes it issues it, so that a second click proposes nothing new.
 */
@Embeddable
public record ExtensionId(UUID value) implements Serializable {

    public static ExtensionId of(String value) {
        return new ExtensionId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
