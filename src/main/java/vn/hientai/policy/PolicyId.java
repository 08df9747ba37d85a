package vn.hientai.policy;

import jakarta.persistence.Embeddable;
import java.io.Serializable;

/** Identifies a policy by the name of its file: "hai-phong-53-2025". */
@Embeddable
public record PolicyId(String value) implements Serializable {

    public static PolicyId of(String value) {
        return new PolicyId(value);
    }

    @Override
    public String toString() {
        return value;
    }
}
