package vn.hientai.inquiry;

import java.util.Map;
import org.springframework.data.domain.Page;
import vn.hientai.demand.CallDetails;

/**
 * The inquiries of a call the reader may know of.
 *
 * @param total how many there are
 * @param counts how many each filter leaves
 */
public record InquiryList(
        CallDetails call, int total, Map<InquiryFilter.Status, Integer> counts, Page<InquiryRow> rows) {}
