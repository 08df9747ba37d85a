package vn.hientai.inquiry;

import vn.hientai.demand.ProposalId;

/** A unit's inquiry was answered. */
public record InquiryAnswered(InquiryId inquiry, ProposalId proposal) {}
