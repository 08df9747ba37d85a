package vn.hientai.notification;

import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.AuditEntry;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.OfficialTime;
import vn.hientai.shared.SignedInOnly;

/** A person chooses whether and how e-mail comes beside the inbox. */
@Service
@Transactional
@SignedInOnly
public class NoticeSettingManagement {

    private final OfficialTime time;
    private final NoticeSettingStore store;
    private final CurrentUser user;
    private final AuditTrail audit;

    NoticeSettingManagement(OfficialTime time, NoticeSettingStore store, CurrentUser user, AuditTrail audit) {
        this.time = time;
        this.store = store;
        this.user = user;
        this.audit = audit;
    }

    /**
     * Takes the choice over; another address counts once the code that is sent there was typed.
     *
     * @param version the version the person saw
     */
    public void choose(long version, NoticeChoice choice) {
        var now = time.now();
        store.save(user.accountId(), version, choice, now);
        audit.record(AuditEntry.of("notice-settings.chosen", "account", user.accountId())
                .with("mailAddress", NoticeChoice.masked(choice.address()))
                .with("digestHour", choice.digestHour())
                .with("officeHours", choice.officeHours())
                .with("mutedKinds", choice.mutedNames()));
    }

    /** Whether the code is the one that was sent to the address, which then is the person's own. */
    public boolean prove(String code) {
        var proven = store.prove(user.accountId(), code, time.now());
        if (proven) {
            audit.record(AuditEntry.of("notice-settings.proven", "account", user.accountId()));
        }
        return proven;
    }

    /**
     * A choice.
     *
     * @param address null for no e-mail
     * @param digestHour null for a letter at once
     * @param language the language of the letters
     */
    public record NoticeChoice(
            @Nullable String address,
            @Nullable Integer digestHour,
            boolean officeHours,
            Set<NoticeKind> muted,
            String language) {

        public NoticeChoice {
            muted = Set.copyOf(muted);
        }

        /** The kinds' names in their order. */
        String mutedNames() {
            return String.join(", ", muted.stream().sorted().map(Enum::name).toList());
        }

        /** «n…@haiphong.gov.vn»: enough for the audit trail. */
        static @Nullable String masked(@Nullable String address) {
            return address == null ? null : address.charAt(0) + "…" + address.substring(address.indexOf('@'));
        }
    }
}
