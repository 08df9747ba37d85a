package vn.hientai.account;

import java.time.Instant;

/**
 * What is printed for a person to come in the first time, or again after a reset. It is shown once and never stored.
 *
 * @param unitName the office where the person sits
 * @param code the one-time code in clear
 * @param expiresAt the first instant at which the code no longer works
 */
public record ActivationSlip(String username, String displayName, String unitName, String code, Instant expiresAt) {}
