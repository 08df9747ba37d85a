package vn.hientai.consolidation;

import org.jspecify.annotations.Nullable;

/**
 * Number and symbol of a dispatch.
 *
 * @param number null while the office has not given one
 * @param symbol «UBND-VHXH»
 */
record DispatchNumber(@Nullable String number, String symbol) {

    private static final String USUAL_SYMBOL = "UBND-VHXH";

    /** The number once it was given; before, the symbol of the call's own letter, which the same office drafted. */
    static DispatchNumber of(@Nullable DispatchRecord dispatch, @Nullable String letterNumber) {
        var usual = letterNumber == null ? USUAL_SYMBOL : symbol(letterNumber, USUAL_SYMBOL);
        if (dispatch == null) {
            return new DispatchNumber(null, usual);
        }
        return new DispatchNumber(dispatch.number().split("/", 2)[0].strip(), symbol(dispatch.number(), usual));
    }

    /** «VHXH» of «UBND-VHXH»: who drafted it and files it. */
    String drafter() {
        return symbol.substring(symbol.indexOf('-') + 1);
    }

    private static String symbol(String number, String otherwise) {
        var slash = number.indexOf('/');
        return slash < 0 ? otherwise : number.substring(slash + 1).strip();
    }
}
