package vn.hientai.consolidation;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * What a leader confirms, and whether it can be confirmed now.
 *
 * @param fingerprint SHA-256 of the content; confirming anything else is refused
 * @param obstacles what stands in the way, empty when nothing does
 * @param changes what is otherwise than in the confirmation before; empty when it is the first
 */
public record ConfirmationPreview(
        ConsolidationDetails details,
        ConsolidationContent content,
        UnitCounts units,
        String fingerprint,
        List<Message> obstacles,
        List<ContentChange> changes) {

    public boolean canConfirm() {
        return details.awaitsConfirmation() && obstacles.isEmpty();
    }
}
