package vn.hientai.audit;

import java.io.Serializable;

/**
 * The end of the chain. Kept outside the system, it proves later that nothing before it was rewritten.
 *
 * @param number of the last entry, 0 before the first
 * @param seal its SHA-256, hexadecimal
 */
public record ChainHead(long number, String seal) implements Serializable {

    static final ChainHead NONE = new ChainHead(0, "0".repeat(64));
}
