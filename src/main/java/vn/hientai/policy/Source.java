package vn.hientai.policy;

import org.jspecify.annotations.Nullable;

/**
 * Where an element of a policy was read.
 *
 * @param title as a reader would name it: «Dân trí, 29/12/2025»
 * @param address on the web, null for a paper
 */
public record Source(String title, @Nullable String address) {}
