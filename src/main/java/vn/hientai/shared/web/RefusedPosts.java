package vn.hientai.shared.web;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;

/**
 * Answers a form that the doors refuse before anything was done with a page that holds what was typed, so that it can
 * be sent again. Nothing of it is stored: the fields travel in the page.
 */
public interface RefusedPosts {

    /** Answers a form that nobody who is signed in sent. */
    void signedOut(HttpServletRequest request, HttpServletResponse response);

    /**
     * Answers a form whose forgery token is not one of this session.
     *
     * @return false when it is to be refused as a forged one is, without any word of what it says
     */
    boolean outdated(HttpServletRequest request, HttpServletResponse response);

    /**
     * Shows whoever has just signed in what the page of the sign-in held.
     *
     * @return false when it held nothing
     */
    boolean signedIn(HttpServletRequest request, HttpServletResponse response);

    /**
     * Asks again for name and password on a page that held something.
     *
     * @return false when it held nothing
     */
    boolean notSignedIn(HttpServletRequest request, HttpServletResponse response);
}
