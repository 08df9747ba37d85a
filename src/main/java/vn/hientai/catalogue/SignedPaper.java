package vn.hientai.catalogue;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import vn.hientai.document.FileId;

/**
 * A signed paper as the office's document system gave it out.
 *
 * @param number as printed: «12/TTr-SNV»
 * @param day the paper's date
 * @param signer who signed it, as on the paper
 * @param file the signed paper itself
 */
@Embeddable
public record SignedPaper(
        String number,
        LocalDate day,
        String signer,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "signed_file_id"))
        FileId file) {}
