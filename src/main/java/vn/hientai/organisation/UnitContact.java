package vn.hientai.organisation;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import org.jspecify.annotations.Nullable;

/** Whom to call in a unit. */
@Embeddable
public record UnitContact(
        @Column(name = "contact_name") @Nullable String name,
        @Column(name = "contact_phone") @Nullable String phone) {

    public static final UnitContact NONE = new UnitContact(null, null);

    /** The name as the audit trail may hold it. */
    @Nullable
    String maskedName() {
        return name == null ? null : "•••";
    }

    /** The number as the audit trail may hold it: its last three digits. */
    @Nullable
    String maskedPhone() {
        return phone == null ? null : "•••" + phone.substring(Math.max(0, phone.length() - 3));
    }
}
