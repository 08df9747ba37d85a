package vn.hientai.inquiry;

import vn.hientai.demand.CallId;

/** A question was answered to every unit of a call. */
public record FaqPublished(FaqId entry, CallId call) {}
