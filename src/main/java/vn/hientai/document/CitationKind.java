package vn.hientai.document;

/** Why a document names another one. */
public enum CitationKind {
    /** Căn cứ: the document acts on it. */
    BASIS
}
