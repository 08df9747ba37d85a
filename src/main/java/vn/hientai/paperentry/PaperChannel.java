package vn.hientai.paperentry;

/** On which way a unit handed in its paper. */
public enum PaperChannel {
    PAPER,
    CHAT,
    EMAIL
}
