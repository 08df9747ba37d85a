package vn.hientai.notification.web;

import jakarta.validation.constraints.Email;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.context.i18n.LocaleContextHolder;
import vn.hientai.notification.NoticeKind;
import vn.hientai.notification.NoticeSettingManagement.NoticeChoice;
import vn.hientai.notification.NoticeSettings;

/** How a person wants to be told by e-mail. The kinds that come are ticked; what is not stays in the inbox only. */
@NullUnmarked
class NoticeSettingsForm {

    @Email(regexp = "[^@\\s]+@[^@\\s]+\\.[^@\\s.]+")
    @Size(max = 254)
    String address;

    Set<NoticeKind> kinds = EnumSet.noneOf(NoticeKind.class);

    @NotNull
    Delivery delivery;

    @NotNull
    @Min(NoticeHours.FIRST)
    @Max(NoticeHours.LAST)
    Integer hour;

    boolean officeHours;

    long version;

    static NoticeSettingsForm of(NoticeSettings settings) {
        var form = new NoticeSettingsForm();
        form.address = settings.address();
        form.kinds = EnumSet.allOf(NoticeKind.class);
        form.kinds.removeAll(settings.muted());
        form.delivery = settings.digestHour() == null ? Delivery.AT_ONCE : Delivery.DIGEST;
        form.hour = settings.digestHour() == null ? NoticeHours.USUAL : settings.digestHour();
        form.officeHours = settings.officeHours();
        form.version = settings.version();
        return form;
    }

    NoticeChoice toCommand() {
        var muted = EnumSet.allOf(NoticeKind.class);
        muted.removeAll(kinds);
        return new NoticeChoice(
                address,
                delivery == Delivery.DIGEST ? hour : null,
                officeHours,
                muted,
                LocaleContextHolder.getLocale().getLanguage());
    }

    /** One letter for each notice, or one for the day. */
    enum Delivery {
        AT_ONCE,
        DIGEST
    }
}
