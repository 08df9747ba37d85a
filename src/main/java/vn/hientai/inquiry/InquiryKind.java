package vn.hientai.inquiry;

/** Why a unit writes. */
public enum InquiryKind {
    /** Hỏi về cách làm, về công văn, về một dòng. */
    QUESTION,
    /** Phản ánh về kết quả ghi nhận; offered once the units' deadline has passed. */
    OBJECTION
}
