package vn.hientai.demand.web;

import java.util.Locale;
import org.jspecify.annotations.Nullable;
import vn.hientai.demand.ProposalDetails;
import vn.hientai.demand.ReceiptDetails;
import vn.hientai.shared.Bloc;

/**
 * The form a unit prints, signs and stamps. Its layout is the product's proposal: no official form is known.
 *
 * @param receipt of what stands, null for a draft
 */
record ProposalForm(
        ProposalDetails proposal, LineTable lines, @Nullable ReceiptDetails receipt) {

    private static final Locale VIETNAMESE = Locale.forLanguageTag("vi-VN");

    public boolean isDraft() {
        return receipt == null;
    }

    public boolean isNil() {
        return receipt != null && receipt.isNil();
    }

    /** The body above the unit in the letterhead; units of the Party's bloc stand alone. */
    public @Nullable String above() {
        return proposal.bloc() == Bloc.GOVERNMENT ? committee() : null;
    }

    public String organ() {
        return upper(proposal.unitName());
    }

    /** «ỦY BAN NHÂN DÂN XÃ CẨM GIANG». */
    public String committee() {
        return "ỦY BAN NHÂN DÂN " + upper(proposal.communeName());
    }

    /** The commune's name without its kind: «Cẩm Giang». */
    public String place() {
        return proposal.communeName().replaceFirst("^(xã|phường|đặc khu) ", "");
    }

    private static String upper(String words) {
        return words.toUpperCase(VIETNAMESE);
    }
}
