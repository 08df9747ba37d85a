package vn.hientai.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.CascadeType;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OneToMany;
import jakarta.persistence.OrderBy;
import jakarta.persistence.Table;
import java.text.Normalizer;
import java.text.Normalizer.Form;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Aggregate;
import vn.hientai.shared.Role;
import vn.hientai.shared.RuleViolation;
import vn.hientai.shared.SearchKey;

/** One person's way in, with what the person may do. Nobody but the person ever knows the password. */
@Entity
@Table(name = "account")
class Account extends Aggregate<Account, AccountId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private AccountId id;

    private String username;

    private String displayName;

    private String searchKey;

    private @Nullable String passwordHash;

    private @Nullable String codeHash;

    private @Nullable Instant codeExpiresAt;

    private @Nullable Instant endedAt;

    private @Nullable String endReason;

    private boolean demo;

    @OneToMany(cascade = CascadeType.ALL, orphanRemoval = true)
    @JoinColumn(name = "account_id", nullable = false, updatable = false)
    @OrderBy("startsAt, id")
    private List<Grant> grants;

    Account(String username, String displayName, List<Grant> grants, boolean demo) {
        this.id = AccountId.next();
        this.username = username;
        this.displayName = Normalizer.normalize(displayName.strip(), Form.NFC);
        this.searchKey = SearchKey.of(username + " " + displayName).value();
        this.grants = new ArrayList<>(grants);
        this.demo = demo;
    }

    @SuppressWarnings("NullAway.Init")
    protected Account() {
        // for JPA
    }

    /** From now on only who holds this code can choose a password; open sessions end. */
    void await(OneTimeCode code) {
        requireNotEnded();
        passwordHash = null;
        codeHash = code.hash();
        codeExpiresAt = code.expiresAt();
        registerEvent(new SignInRevoked(username));
    }

    /** Sets the password the person chose and uses the one-time code up. */
    void activate(String chosenPasswordHash) {
        requireNotEnded();
        passwordHash = chosenPasswordHash;
        codeHash = null;
        codeExpiresAt = null;
    }

    /** The digest of the code that can activate the account now, if there is one. */
    @Nullable
    String usableCodeHash(Instant now) {
        return codeExpiresAt != null && now.isBefore(codeExpiresAt) ? codeHash : null;
    }

    /** Ends the account with everything it may do; open sessions end. */
    void end(String reason, Instant now) {
        requireNotEnded();
        grantsInForce().forEach(grant -> grant.end(now));
        endedAt = now;
        endReason = reason;
        passwordHash = null;
        codeHash = null;
        codeExpiresAt = null;
        registerEvent(new SignInRevoked(username));
    }

    /** Replaces what the account may do from now on; a role it keeps at its seat goes on unbroken. */
    void regrant(List<Grant> wanted, Instant now) {
        requireNotEnded();
        grantsInForce().stream().filter(grant -> !containsLike(wanted, grant)).forEach(grant -> grant.end(now));
        var kept = grantsInForce();
        wanted.stream().filter(grant -> !containsLike(kept, grant)).forEach(grants::add);
    }

    /** Its seat is no more: what it may do there ends, and goes on at the successor if there is one. */
    void leave(UnitId closed, @Nullable UnitId successor, Instant now) {
        requireNotEnded();
        var there = grantsInForce().stream()
                .filter(grant -> grant.seat().equals(closed))
                .toList();
        there.forEach(grant -> grant.end(now));
        if (successor != null) {
            var kept = grantsInForce();
            there.stream()
                    .map(grant -> grant.movedTo(successor, now))
                    .filter(grant -> !containsLike(kept, grant))
                    .forEach(grants::add);
        }
    }

    boolean sitsOnlyAt(UnitId unit) {
        return grantsInForce().stream().allMatch(grant -> grant.seat().equals(unit));
    }

    List<Grant> grantsInForce() {
        return grants.stream().filter(Grant::isInForce).toList();
    }

    List<Role> roles() {
        return grantsInForce().stream().map(Grant::role).sorted().toList();
    }

    UnitId seat() {
        return grants.get(grants.size() - 1).seat();
    }

    String username() {
        return username;
    }

    String displayName() {
        return displayName;
    }

    boolean isDemo() {
        return demo;
    }

    @Override
    public AccountId id() {
        return id;
    }

    private static boolean containsLike(List<Grant> grants, Grant grant) {
        return grants.stream()
                .anyMatch(other -> other.role() == grant.role() && other.seat().equals(grant.seat()));
    }

    private void requireNotEnded() {
        if (endedAt != null) {
            throw new RuleViolation("account.is-ended", username);
        }
    }
}
