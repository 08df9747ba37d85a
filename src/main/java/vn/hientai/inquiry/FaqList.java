package vn.hientai.inquiry;

import org.springframework.data.domain.Page;
import vn.hientai.demand.CallDetails;

/** The answered questions of a call. */
public record FaqList(CallDetails call, Page<FaqEntry> entries) {}
