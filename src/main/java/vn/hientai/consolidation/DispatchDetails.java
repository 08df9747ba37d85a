package vn.hientai.consolidation;

import java.util.List;
import vn.hientai.shared.Message;

/**
 * A consolidation and what its dispatch needs looked at.
 *
 * @param warnings dates the call's letter cites that cannot be right; the dispatch bears them as meant, or not at all
 */
public record DispatchDetails(ConsolidationDetails consolidation, List<Message> warnings) {}
