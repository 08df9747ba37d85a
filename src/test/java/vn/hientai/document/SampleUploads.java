package vn.hientai.document;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import javax.imageio.ImageIO;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.encryption.AccessPermission;
import org.apache.pdfbox.pdmodel.encryption.StandardProtectionPolicy;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionJavaScript;

/** What people, and others, upload. */
public final class SampleUploads {

    private SampleUploads() {}

    /** A PDF of one empty page. */
    public static byte[] pdf() {
        return pdf(document -> {});
    }

    static byte[] pdfWithJavaScript() {
        return pdf(document -> document.getDocumentCatalog().setOpenAction(new PDActionJavaScript("app.alert(1)")));
    }

    /** Holds the given name as a key of an object nothing refers to but the page. */
    static byte[] pdfHolding(String name) {
        return pdf(document -> {
            var inner = new COSDictionary();
            inner.setName(COSName.TYPE, name);
            document.getPage(0).getCOSObject().setItem(COSName.getPDFName("Extra"), inner);
        });
    }

    static byte[] encryptedPdf(String userPassword) {
        return pdf(document ->
                document.protect(new StandardProtectionPolicy("owner", userPassword, new AccessPermission())));
    }

    public static byte[] png() {
        return image("png");
    }

    static byte[] jpg() {
        return image("jpg");
    }

    static byte[] executable() {
        var program = new byte[512];
        program[0] = 'M';
        program[1] = 'Z';
        return program;
    }

    /** The head of an image of 40 000 × 40 000 points: 60 bytes that would unfold to 6 GB. */
    static byte[] hugePng() {
        var head = ByteBuffer.allocate(17).put("IHDR".getBytes()).putInt(40_000).putInt(40_000);
        head.put(new byte[] {8, 2, 0, 0, 0});
        var check = new CRC32();
        check.update(head.array());
        return ByteBuffer.allocate(33)
                .put(new byte[] {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'})
                .putInt(13)
                .put(head.array())
                .putInt((int) check.getValue())
                .array();
    }

    private static byte[] image(String format) {
        try (var bytes = new ByteArrayOutputStream()) {
            ImageIO.write(new BufferedImage(20, 10, BufferedImage.TYPE_INT_RGB), format, bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static byte[] pdf(Change change) {
        try (var document = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            document.addPage(new PDPage());
            change.to(document);
            document.save(bytes);
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private interface Change {

        void to(PDDocument document) throws IOException;
    }
}
