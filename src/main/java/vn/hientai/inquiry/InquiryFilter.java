package vn.hientai.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * Which inquiries of a call are wanted.
 *
 * @param status only these, null for all
 * @param text part of the question or of the unit's name, with or without tone marks; empty for all
 * @param page page number, 0 is the first
 */
public record InquiryFilter(@Nullable Status status, String text, int page) {

    /** What a filter leaves; the same inquiry can be in several. */
    public enum Status {
        /** Chưa trả lời. */
        OPEN("i.state in ('ASKED', 'FORWARDED')"),
        /** Quá hạn. */
        OVERDUE("i.state in ('ASKED', 'FORWARDED') and i.due_at <= :now"),
        /** Đã chuyển. */
        FORWARDED("i.state = 'FORWARDED'"),
        /** Đã trả lời. */
        ANSWERED("i.state = 'ANSWERED'");

        private final String condition;

        Status(String condition) {
            this.condition = condition;
        }

        String condition() {
            return condition;
        }
    }

    String condition() {
        return status == null ? "true" : status.condition();
    }
}
