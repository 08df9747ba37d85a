package vn.hientai.closingsheet;

import java.time.Instant;

/**
 * A confirmation of the sheet.
 *
 * @param number 1, and the next after each reopening
 * @param sha256 of the content that was confirmed, 64 hexadecimal digits
 */
public record SheetSeal(int number, String sha256, Instant confirmedAt, String confirmerName) {}
