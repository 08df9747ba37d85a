package vn.hientai.intake;

import java.util.UUID;

/** Identifies an offer; issued by the server with the form, so that a repeated sending is the same offer. */
public record LineOfferId(UUID value) {

    @Override
    public String toString() {
        return value.toString();
    }
}
