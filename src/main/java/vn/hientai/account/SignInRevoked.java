package vn.hientai.account;

/**
 * The account's password no longer counts, so its open sessions must end.
 *
 * @param username under which the sessions run
 */
record SignInRevoked(String username) {}
