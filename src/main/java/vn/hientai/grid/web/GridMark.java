package vn.hientai.grid.web;

/** How a row of the grid stands; each has its words. */
enum GridMark {

    /** Nothing is typed. */
    EMPTY,

    /** It stands as it is shown. */
    SAVED,

    /** It stands, and who gave the answer back says something about it. */
    COMMENTED,

    /** It is typed and not stored yet. */
    WAITING,

    /** Something in it is wrong, so it is not stored. */
    WRONG,

    /** Somebody else stored it meanwhile, so it is not. */
    CONFLICT,

    /** Somebody else removed it meanwhile; stored again, it is a new line. */
    GONE,

    /** Too late, or the answer was sent: it can only be read. */
    LOCKED,

    /** It was taken out with this page and can come back. */
    REMOVED
}
