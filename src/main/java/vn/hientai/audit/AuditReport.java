package vn.hientai.audit;

import java.io.Serializable;
import java.time.Instant;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.Message;

/**
 * What a walk along the chain found.
 *
 * @param checkedAt official time of the walk
 * @param entries how many entries were proven, from the first on
 * @param head number and seal at which the chain ends
 * @param flaw where it breaks first, null when it is whole
 */
public record AuditReport(
        Instant checkedAt,
        long entries,
        ChainHead head,
        @Nullable Flaw flaw) implements Serializable {

    static AuditReport of(Instant checkedAt, ChainHead reached, ChainHead head, @Nullable Flaw flaw) {
        return new AuditReport(checkedAt, flaw == null ? reached.number() : flaw.provenBefore(), head, flaw);
    }

    public boolean isWhole() {
        return flaw == null;
    }

    /** The result in one sentence. */
    public Message summary() {
        return flaw == null
                ? Message.of("audit.verification.whole", entries)
                : Message.of("audit.verification.broken." + flaw.kind().key(), flaw.number(), entries);
    }

    /** The number of the entry at which the chain first breaks, and how. */
    public record Flaw(long number, FlawKind kind) implements Serializable {

        /** How many entries before it stand; where the link is broken, the one just before does not. */
        long provenBefore() {
            return kind == FlawKind.UNLINKED ? number - 2 : number - 1;
        }
    }

    /** How a chain can break. */
    public enum FlawKind {
        /** No entry has this number. */
        MISSING,
        /** The entry's content is not what was sealed. */
        CHANGED,
        /** The entry is sealed but does not follow the one before it, which was replaced. */
        UNLINKED,
        /** The chain's end is not where, or not what, the head says. */
        HEAD;

        String key() {
            return name().toLowerCase(Locale.ROOT);
        }
    }
}
