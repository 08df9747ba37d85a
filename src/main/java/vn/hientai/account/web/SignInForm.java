package vn.hientai.account.web;

import org.jspecify.annotations.NullUnmarked;

/** What a person types to come in; the security chain reads the same fields. */
@NullUnmarked
class SignInForm {

    String username;

    String password;

    /** The page that was asked for before. */
    String next;
}
