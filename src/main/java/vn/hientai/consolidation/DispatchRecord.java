package vn.hientai.consolidation;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;
import java.time.LocalDate;
import vn.hientai.document.FileId;

/**
 * What the office's own document system gave the dispatch, and the paper itself.
 *
 * @param number as on the paper: «71/UBND-VHXH»
 * @param day the paper's date
 * @param signer who signed it, as on the paper
 * @param signedFile the signed paper
 */
@Embeddable
public record DispatchRecord(
        @Column(name = "dispatch_number") String number,
        @Column(name = "dispatched_on") LocalDate day,
        String signer,

        @Embedded @AttributeOverride(name = "value", column = @Column(name = "signed_file_id"))
        FileId signedFile) {}
