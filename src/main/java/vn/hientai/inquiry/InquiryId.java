package vn.hientai.inquiry;

import jakarta.persistence.Embeddable;
import java.io.Serializable;
import java.util.UUID;

/** Identifies what a unit asked about a call. */
@Embeddable
public record InquiryId(UUID value) implements Serializable {

    static InquiryId next() {
        return new InquiryId(UUID.randomUUID());
    }

    public static InquiryId of(String value) {
        return new InquiryId(UUID.fromString(value));
    }

    @Override
    public String toString() {
        return value.toString();
    }
}
