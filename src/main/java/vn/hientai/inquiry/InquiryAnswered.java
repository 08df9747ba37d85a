package vn.hientai.inquiry;

import vn.hientai.demand.ProposalId;

/**
 * A unit's inquiry was answered.
 *
 * @param message number of the answer among the inquiry's messages
 * @param by the office that answered
 */
public record InquiryAnswered(InquiryId inquiry, ProposalId proposal, int message, InquiryHolder by) {}
