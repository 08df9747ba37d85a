package vn.hientai.study;

import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalId;
import vn.hientai.shared.Bloc;

/**
 * One unit of the register.
 *
 * @param entry what it recorded last; none while it has not
 */
public record StudyRow(
        ProposalId id,
        String unitCode,
        String unitName,
        Bloc bloc,
        @Nullable String contactName,
        @Nullable String contactPhone,
        @Nullable StudyEntry entry) {}
