package vn.hientai.intake;

import java.util.UUID;

/** Identifies an intake; issued by the server with the form, so that a repeated sending is the same intake. */
public record IntakeId(UUID value) {

    public static IntakeId of(String value) {
        return new IntakeId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
