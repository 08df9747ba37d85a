package vn.hientai.consolidation;

import vn.hientai.document.FileKind;

/** A generated paper as a file. */
public record DispatchPaper(String name, FileKind kind, byte[] content) {

    /** Which paper of a dispatch. */
    public enum Part {
        /** Công văn. */
        LETTER,
        /** Phụ lục. */
        APPENDIX
    }
}
