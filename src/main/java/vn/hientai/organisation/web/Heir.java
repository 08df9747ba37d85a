package vn.hientai.organisation.web;

/** Who takes over what an ending unit left undone. */
enum Heir {
    /** Nobody. */
    NONE,
    /** A unit that exists. */
    KNOWN,
    /** A unit that comes into being with the change. */
    NEW
}
