package vn.hientai.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.util.zip.CRC32;
import java.util.zip.DeflaterOutputStream;
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

    /** A hundred kilobytes whose packed objects unfold to a hundred megabytes of blanks. */
    static byte[] pdfThatUnfolds() {
        var packed = deflated(100);
        var head = """
                %%PDF-1.5
                1 0 obj <</Type /Catalog /Pages 2 0 R>> endobj
                2 0 obj <</Type /Pages /Kids [3 0 R] /Count 1>> endobj
                3 0 obj <</Type /Page /Parent 2 0 R /MediaBox [0 0 10 10]>> endobj
                4 0 obj <</Type /ObjStm /N 1 /First 4 /Filter /FlateDecode /Length %d>>
                stream
                """.formatted(packed.length);
        var tail = "\nendstream endobj\ntrailer <</Root 1 0 R>>\n%%EOF";
        return ByteBuffer.allocate(head.length() + packed.length + tail.length())
                .put(head.getBytes(ISO_8859_1))
                .put(packed)
                .put(tail.getBytes(ISO_8859_1))
                .array();
    }

    private static byte[] deflated(int megabytes) {
        var bytes = new ByteArrayOutputStream();
        try (var packed = new DeflaterOutputStream(bytes)) {
            packed.write("5 0 <</Type/Catalog/Pages 2 0 R>>".getBytes(ISO_8859_1));
            for (var megabyte = 0; megabyte < megabytes; megabyte++) {
                packed.write(" ".repeat(1024 * 1024).getBytes(ISO_8859_1));
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return bytes.toByteArray();
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
        var head = ByteBuffer.allocate(17)
                .put("IHDR".getBytes(ISO_8859_1))
                .putInt(40_000)
                .putInt(40_000);
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
