package vn.hientai.web;

import org.jspecify.annotations.NullUnmarked;

/** The form of a sign-in on a page that holds something. */
@NullUnmarked
class SignInAgain {

    String username;

    /** Where to go when nothing is held. */
    String next;
}
