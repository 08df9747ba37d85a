package vn.hientai.account;

import java.time.Instant;

/**
 * A code with which a person chooses a first or new password, once.
 *
 * @param text as printed on the slip; never stored
 * @param hash as stored
 * @param expiresAt the first instant at which it no longer works
 */
record OneTimeCode(String text, String hash, Instant expiresAt) {}
