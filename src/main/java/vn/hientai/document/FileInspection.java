package vn.hientai.document;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import javax.imageio.ImageIO;
import javax.imageio.stream.MemoryCacheImageInputStream;
import org.apache.tika.Tika;
import org.springframework.stereotype.Component;
import vn.hientai.shared.RuleViolation;

/** Looks into an upload before it is stored: what it is by its bytes, and whether it could do harm. */
@Component
class FileInspection {

    private static final long MOST_PIXELS = 40_000_000;

    private final Tika tika = new Tika();
    private final PdfInspection pdf = new PdfInspection();

    FileKind kindOf(byte[] content, FileRule rule) {
        if (rule.kinds().contains(FileKind.XLSX) && XlsxInspection.isWorkbook(content)) {
            return FileKind.XLSX;
        }
        var kind = FileKind.ofMediaType(tika.detect(content))
                .filter(rule.kinds()::contains)
                .orElseThrow(() -> new RuleViolation("file.kind-not-allowed", rule.kindsInWords()));
        if (kind == FileKind.PDF) {
            pdf.requireHarmless(content);
        } else {
            requireOrdinarySize(content, kind);
        }
        return kind;
    }

    /** Reads only the image's head: a small file may unfold to more pixels than memory holds. */
    private static void requireOrdinarySize(byte[] image, FileKind kind) {
        var reader = ImageIO.getImageReadersByFormatName(kind.name()).next();
        try (var input = new MemoryCacheImageInputStream(new ByteArrayInputStream(image))) {
            reader.setInput(input, true, true);
            if ((long) reader.getWidth(0) * reader.getHeight(0) > MOST_PIXELS) {
                throw new RuleViolation("file.image-too-large", MOST_PIXELS / 1_000_000);
            }
        } catch (IOException | IndexOutOfBoundsException e) {
            throw new RuleViolation("file.unreadable");
        } finally {
            reader.dispose();
        }
    }
}
