package vn.hientai.document;

/** How an A4 page lies. */
public enum Orientation {
    PORTRAIT,
    LANDSCAPE
}
