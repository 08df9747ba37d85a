package vn.hientai.document;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.LocalDate;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/**
 * How a document names another one. What is printed is kept as printed, also when it cannot be right; what was meant
 * stands beside it once somebody has found out.
 *
 * @param number «68/SNV-CCVC»
 * @param printedOn the date as printed
 * @param meantOn the date as meant, when the printed one is wrong; null while nobody knows or nothing is wrong
 */
@Embeddable
public record Citation(
        @Enumerated(EnumType.STRING) CitationKind kind,
        String number,
        @Nullable LocalDate printedOn,
        @Nullable LocalDate meantOn,
        @Nullable String issuer,
        @Nullable String subject) {

    public static Citation basis(String number, @Nullable LocalDate printedOn, String issuer, String subject) {
        return new Citation(CitationKind.BASIS, number, printedOn, null, issuer, subject);
    }

    /** Whether it names the document of this number, however it is spaced and in whatever letters. */
    public boolean names(String other) {
        return bare(number).equals(bare(other));
    }

    /** The date as meant, else as printed. */
    public @Nullable LocalDate understoodOn() {
        return meantOn == null ? printedOn : meantOn;
    }

    private static String bare(String number) {
        return number.replaceAll("\\s", "").toUpperCase(Locale.ROOT);
    }

    public Citation meaning(LocalDate day) {
        return new Citation(kind, number, printedOn, day, issuer, subject);
    }
}
