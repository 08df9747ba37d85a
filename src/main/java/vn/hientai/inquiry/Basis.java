package vn.hientai.inquiry;

import org.jspecify.annotations.Nullable;

/**
 * What an answer rests on.
 *
 * @param number number of the document: «53/2025/NQ-HĐND»
 * @param article the place in it: «khoản 2 Điều 5»; only with a document
 */
public record Basis(@Nullable String number, @Nullable String article) {

    static final Basis NONE = new Basis(null, null);
}
