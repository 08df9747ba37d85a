package vn.hientai.shared;

import jakarta.persistence.EntityListeners;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.OptimisticLockingFailureException;
import org.springframework.data.annotation.CreatedBy;
import org.springframework.data.annotation.CreatedDate;
import org.springframework.data.annotation.LastModifiedBy;
import org.springframework.data.annotation.LastModifiedDate;
import org.springframework.data.domain.AbstractAggregateRoot;
import org.springframework.data.jpa.domain.support.AuditingEntityListener;

/**
 * Base of every aggregate root: equality by identity, a version that guards against lost updates, and who and when.
 * Times come from {@link OfficialTime}. Every use case ends in an explicit {@code save}, which also publishes the
 * events the aggregate registered.
 */
@MappedSuperclass
@EntityListeners(AuditingEntityListener.class)
public abstract class Aggregate<A extends Aggregate<A, ID>, ID> extends AbstractAggregateRoot<A> {

    @Version
    private @Nullable Long version;

    @CreatedDate
    private @Nullable Instant createdAt;

    @CreatedBy
    private @Nullable String createdBy;

    @LastModifiedDate
    private @Nullable Instant updatedAt;

    @LastModifiedBy
    private @Nullable String updatedBy;

    public abstract ID id();

    /** Refuses a change that was decided on another state than the stored one. */
    public final void expectVersion(long expected) {
        if (version == null || version != expected) {
            throw new OptimisticLockingFailureException(this + " was changed meanwhile");
        }
    }

    @Override
    public final boolean equals(@Nullable Object other) {
        return other instanceof Aggregate<?, ?> that && id().equals(that.id());
    }

    @Override
    public final int hashCode() {
        return Objects.hash(id());
    }

    @Override
    public String toString() {
        return getClass().getSimpleName() + "[" + id() + "]";
    }
}
