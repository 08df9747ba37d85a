package vn.hientai.document;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * The head of an official paper (Decree 30/2020, Appendix I, boxes 1 to 5b): who issues it, the national heading,
 * number and symbol, place and date.
 *
 * @param parentBody «ỦY BAN NHÂN DÂN XÃ CẨM GIANG» above a school's own name; null when there is none
 * @param body the issuing body; a line break stays one: «ỦY BAN NHÂN DÂN\nXÃ CẨM GIANG»
 * @param number null while the office has not given one: a gap is left for it
 * @param symbol «UBND-VHXH»; null when the paper carries no number at all
 * @param place «Cẩm Giang»; null when the paper carries neither place nor date
 * @param date null leaves gaps for day, month and year
 * @param regarding «V/v …» of a letter, without the «V/v»; null on named papers
 */
public record Letterhead(
        @Nullable String parentBody,
        String body,
        @Nullable String number,
        @Nullable String symbol,
        @Nullable String place,
        @Nullable LocalDate date,
        @Nullable String regarding) {

    private static final String GAP = "\u00a0".repeat(8);

    /** The head of a form or a receipt: the body and the national heading, nothing else. */
    public static Letterhead plain(@Nullable String parentBody, String body) {
        return new Letterhead(parentBody, body, null, null, null, null, null);
    }

    /** How another paper names this one, «số 64/UBND-VHXH ngày 10 tháng 01 năm 2026», with the same gaps. */
    public String reference() {
        return (symbol == null ? "" : "số " + numberAndSymbol() + " ") + OfficeDate.inWords(date);
    }

    @Nullable
    String numberLine() {
        if (symbol == null) {
            return null;
        }
        return "Số: " + numberAndSymbol();
    }

    @Nullable
    String placeAndDate() {
        return place == null ? null : place + ", " + OfficeDate.inWords(date);
    }

    @Nullable
    String regardingLine() {
        return regarding == null ? null : "V/v " + regarding;
    }

    private String numberAndSymbol() {
        return (number == null ? GAP : padded(number)) + "/" + symbol;
    }

    private static String padded(String number) {
        return number.matches("\\d") ? "0" + number : number;
    }
}
