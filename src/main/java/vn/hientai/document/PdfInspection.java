package vn.hientai.document;

import java.io.IOException;
import java.util.Collections;
import java.util.IdentityHashMap;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.encryption.InvalidPasswordException;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.RuleViolation;

/** Refuses a PDF that is locked, broken, or holds scripts, programs, other files or forms that act. */
final class PdfInspection {

    private static final Set<String> ACTIVE = Set.of(
            "JavaScript", "JS", "Launch", "EmbeddedFile", "EmbeddedFiles", "XFA", "RichMedia", "RichMediaContent");

    void requireHarmless(byte[] content) {
        try (var pdf = new WaryPdfParser(content).parse()) {
            if (pdf.isEncrypted()) {
                throw new RuleViolation("file.pdf-encrypted");
            }
            if (pdf.getNumberOfPages() == 0) {
                throw new RuleViolation("file.unreadable");
            }
            if (isActive(pdf.getDocument())) {
                throw new RuleViolation("file.pdf-active");
            }
        } catch (InvalidPasswordException e) {
            throw new RuleViolation("file.pdf-encrypted");
        } catch (IOException | IllegalArgumentException | ClassCastException e) {
            throw new RuleViolation("file.unreadable");
        }
    }

    /** Every object the file lists, used or not: names are read decoded, so no spelling hides them. */
    private static boolean isActive(COSDocument document) {
        Set<COSBase> seen = Collections.newSetFromMap(new IdentityHashMap<>());
        return isActive(document.getTrailer(), seen)
                || document.getXrefTable().keySet().stream()
                        .anyMatch(
                                key -> isActive(document.getObjectFromPool(key).getObject(), seen));
    }

    private static boolean isActive(@Nullable COSBase object, Set<COSBase> seen) {
        if (object instanceof COSName name) {
            return ACTIVE.contains(name.getName());
        }
        if (object == null || !seen.add(object)) {
            return false;
        }
        if (object instanceof COSDictionary dictionary) {
            return dictionary.keySet().stream().anyMatch(name -> isActive(name, seen))
                    || dictionary.getValues().stream().anyMatch(value -> isActive(value, seen));
        }
        return object instanceof COSArray array && array.toList().stream().anyMatch(value -> isActive(value, seen));
    }
}
