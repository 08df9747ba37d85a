package vn.hientai.policy;

import java.time.LocalDate;

/** A date of a policy and what it rests on. */
public record PolicyDate(LocalDate value, Evidence evidence) {}
