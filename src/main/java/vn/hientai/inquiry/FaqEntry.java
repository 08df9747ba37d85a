package vn.hientai.inquiry;

import java.time.Instant;

/**
 * A question answered to every unit of a call.
 *
 * @param fromInquiry whether a unit asked it; which one is nobody's to know
 */
public record FaqEntry(
        FaqId id, String question, String answer, Basis basis, boolean fromInquiry, Instant publishedAt) {}
