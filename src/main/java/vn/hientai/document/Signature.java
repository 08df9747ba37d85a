package vn.hientai.document;

import org.jspecify.annotations.Nullable;

/**
 * Where somebody signs (Decree 30/2020, Appendix I, box 7).
 *
 * @param authority «TM. ỦY BAN NHÂN DÂN», «KT. CHỦ TỊCH»; null when the person signs in own right
 * @param position «CHỦ TỊCH», «THỦ TRƯỞNG ĐƠN VỊ»
 * @param hint «(Ký tên, đóng dấu)», on forms
 * @param name null leaves it to the pen
 */
public record Signature(
        @Nullable String authority,
        String position,
        @Nullable String hint,
        @Nullable String name) {

    /** «TM. ỦY BAN NHÂN DÂN / CHỦ TỊCH / Nguyễn Văn A». */
    public static Signature onBehalf(String authority, String position, @Nullable String name) {
        return new Signature(authority, position, null, name);
    }

    /** A place to sign on a form: position and what to do there. */
    public static Signature byPen(String position, String hint) {
        return new Signature(null, position, hint, null);
    }
}
