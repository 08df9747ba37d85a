package vn.hientai.account;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import vn.hientai.organisation.UnitId;
import vn.hientai.shared.Bloc;
import vn.hientai.shared.Role;

/**
 * What a person may do: a role, the office where the person sits, the units served, for a period. Offices serve their
 * siblings, so seat and reach are two things.
 */
@Entity
@Table(name = "account_grant")
class Grant {

    @Id
    private UUID id;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "seat_id"))
    private UnitId seat;

    @Embedded
    @AttributeOverride(name = "value", column = @Column(name = "root_id"))
    private @Nullable UnitId root;

    @Enumerated(EnumType.STRING)
    private @Nullable Bloc bloc;

    private Instant startsAt;

    private @Nullable Instant endsAt;

    /** A grant from now on; no root means the whole tree, no bloc means both. */
    Grant(Role role, UnitId seat, @Nullable UnitId root, @Nullable Bloc bloc, Instant startsAt) {
        this.id = UUID.randomUUID();
        this.role = role;
        this.seat = seat;
        this.root = root;
        this.bloc = bloc;
        this.startsAt = startsAt;
    }

    @SuppressWarnings("NullAway.Init")
    protected Grant() {
        // for JPA
    }

    boolean isInForce() {
        return endsAt == null;
    }

    void end(Instant now) {
        endsAt = now;
    }

    /** The same grant for a successor. */
    Grant renewedAt(Instant now) {
        return new Grant(role, seat, root, bloc, now);
    }

    /** The same role at the unit that took over the seat; who served the seat itself serves its successor. */
    Grant movedTo(UnitId successor, Instant now) {
        return new Grant(role, successor, seat.equals(root) ? successor : root, bloc, now);
    }

    Role role() {
        return role;
    }

    UnitId seat() {
        return seat;
    }
}
