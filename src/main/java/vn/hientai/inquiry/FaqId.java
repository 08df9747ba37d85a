package vn.hientai.inquiry;

import java.util.UUID;

/** Identifies one answered question of a call. */
public record FaqId(UUID value) {

    static FaqId next() {
        return new FaqId(UUID.randomUUID());
    }

    public static FaqId of(String value) {
        return new FaqId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
