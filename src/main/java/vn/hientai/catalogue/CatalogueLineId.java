package vn.hientai.catalogue;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies a line of the catalogue. */
@Embeddable
public record CatalogueLineId(UUID value) implements Serializable {

    static CatalogueLineId next() {
        return new CatalogueLineId(UUID.randomUUID());
    }

    public static CatalogueLineId of(String value) {
        return new CatalogueLineId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
