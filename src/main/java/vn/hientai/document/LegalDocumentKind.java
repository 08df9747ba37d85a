package vn.hientai.document;

/** What kind of document it is. */
public enum LegalDocumentKind {
    /** Công văn. */
    LETTER,
    /** Nghị quyết. */
    RESOLUTION,
    /** Quyết định. */
    DECISION,
    /** Kế hoạch. */
    PLAN,
    /** Tờ trình. */
    SUBMISSION,
    /** Any other kind. */
    OTHER
}
