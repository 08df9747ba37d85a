package vn.hientai.demand;

import vn.hientai.shared.Message;

/**
 * What is wrong with one cell of a line.
 *
 * @param field name of the cell, as in {@link LineInput}
 * @param message what is wrong and how to mend it
 */
public record LineFault(String field, Message message) {}
