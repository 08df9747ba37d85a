package vn.hientai.organisation;

import java.time.LocalDate;

/**
 * The document that orders a change of a unit.
 *
 * @param number as printed: «12/QĐ-UBND»
 * @param date the day it bears
 * @param issuer who issued it
 * @param reason why, in the words of the office
 */
public record ChangeDocument(String number, LocalDate date, String issuer, String reason) {}
