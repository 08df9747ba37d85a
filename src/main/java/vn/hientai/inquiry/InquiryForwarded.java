package vn.hientai.inquiry;

import vn.hientai.demand.ProposalId;

/**
 * A unit's inquiry passed to the next tier.
 *
 * @param to the office it waits for now
 */
public record InquiryForwarded(InquiryId inquiry, ProposalId proposal, InquiryHolder to) {}
