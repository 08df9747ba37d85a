package vn.hientai.organisation.web;

import jakarta.validation.constraints.Pattern;
import jakarta.validation.constraints.Size;
import org.jspecify.annotations.NullUnmarked;
import vn.hientai.organisation.KeptUnit;
import vn.hientai.organisation.UnitContact;

/** Whom to call in a unit, begun with what is known. */
@NullUnmarked
class UnitContactForm {

    @Size(max = 120)
    String contactName;

    @Pattern(regexp = "\\+?[0-9][0-9 .()-]{5,28}[0-9]")
    String contactPhone;

    /** The call from whose board the keeper came, to lead back there. */
    @Pattern(regexp = "[0-9a-f]{8}(-[0-9a-f]{4}){3}-[0-9a-f]{12}")
    String call;

    long version;

    static UnitContactForm of(KeptUnit unit, String call) {
        var form = new UnitContactForm();
        form.contactName = unit.contactName();
        form.contactPhone = unit.contactPhone();
        form.call = call;
        form.version = unit.version();
        return form;
    }

    UnitContact toContact() {
        return new UnitContact(contactName, contactPhone);
    }
}
