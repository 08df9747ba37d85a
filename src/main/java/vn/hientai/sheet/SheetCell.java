package vn.hientai.sheet;

/**
 * A cell of a line.
 *
 * @param address where it stands: «C7», in a clipboard too, counted from its first row and column
 * @param text what it shows, in NFC, without what cannot be seen; empty when nothing stands there
 */
public record SheetCell(String address, String text) {}
