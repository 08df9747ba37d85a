package vn.hientai.shared.web;

/** What the frame of every page asks: how much the signed-in person has not read yet. One cheap query. */
public interface UnreadNotices {

    /** Counted up to a hundred. */
    int count();
}
