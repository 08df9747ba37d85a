package vn.hientai.consolidation;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * What a leader confirms, and whether it can be confirmed now.
 *
 * @param fingerprint SHA-256 of the content; confirming anything else is refused
 * @param obstacles what stands in the way, empty when nothing does
 */
public record ConfirmationPreview(
        ConsolidationDetails details,
        ConsolidationContent content,
        UnitCounts units,
        String fingerprint,
        List<Message> obstacles) {

    public boolean canConfirm() {
        return details.isOpen() && obstacles.isEmpty();
    }
}
