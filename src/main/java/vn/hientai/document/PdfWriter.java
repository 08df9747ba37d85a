package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.openhtmltopdf.pdfboxout.PdfRendererBuilder;
import com.openhtmltopdf.util.XRLog;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.ArrayList;
import java.util.GregorianCalendar;
import java.util.List;
import java.util.Objects;
import java.util.logging.Level;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * Writes a paper as PDF with its letters embedded. Each part is laid out alone, so appendices count their own pages.
 */
final class PdfWriter {

    private final String layout;

    PdfWriter() {
        XRLog.listRegisteredLoggers().forEach(logger -> XRLog.setLevel(logger, Level.WARNING));
        try (var file = Objects.requireNonNull(PdfWriter.class.getResourceAsStream("/papers/paper.css"))) {
            layout = new String(file.readAllBytes(), UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    byte[] write(Paper paper) {
        try (var whole = new PDDocument();
                var bytes = new ByteArrayOutputStream()) {
            var parts = append(whole, paper);
            setProperties(whole, paper);
            whole.save(bytes);
            for (var part : parts) {
                part.close();
            }
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The parts stay open until the whole is saved: it shares their fonts. */
    private List<PDDocument> append(PDDocument whole, Paper paper) throws IOException {
        var parts = new ArrayList<PDDocument>();
        for (var part : paper.parts()) {
            var laidOut = Loader.loadPDF(layOut(part));
            parts.add(laidOut);
            new PDFMergerUtility().appendDocument(whole, laidOut);
        }
        return parts;
    }

    private byte[] layOut(Paper part) throws IOException {
        var bytes = new ByteArrayOutputStream();
        var pdf = new PdfRendererBuilder()
                .withW3cDocument(PaperMarkup.of(part, styles(part)), "")
                .useUnicodeLineBreaker(new BlankBreaker());
        Typeface.embedInto(pdf);
        pdf.toStream(bytes).run();
        return bytes.toByteArray();
    }

    private static void setProperties(PDDocument document, Paper paper) {
        var made = GregorianCalendar.from(ZonedDateTime.ofInstant(paper.madeAt(), ZoneOffset.UTC));
        var properties = document.getDocumentInformation();
        properties.setTitle(PrintableText.of(paper.name()));
        properties.setCreationDate(made);
        properties.setModificationDate(made);
        document.getDocumentCatalog().setLanguage("vi-VN");
        document.setDocumentId(paper.madeAt().toEpochMilli());
    }

    private String styles(Paper part) {
        return Stream.concat(
                        Stream.of(pageRule(part.orientation()), layout),
                        Stream.of(PaperElement.values()).map(PdfWriter::rule))
                .collect(Collectors.joining("\n"));
    }

    private static String pageRule(Orientation orientation) {
        return """
                @page { size: %dmm %dmm; margin: %dmm %dmm %dmm %dmm;
                  @top-center { content: counter(page); font: %dpt "%s"; } }
                @page:first { @top-center { content: none; } }
                """.formatted(
                        DecreeLayout.pageWidth(orientation),
                        DecreeLayout.pageHeight(orientation),
                        DecreeLayout.MARGIN_TOP,
                        DecreeLayout.MARGIN_RIGHT,
                        DecreeLayout.MARGIN_BOTTOM,
                        DecreeLayout.MARGIN_LEFT,
                        PaperElement.PAGE_NUMBER.size(),
                        Typeface.NAME);
    }

    private static String rule(PaperElement element) {
        return ".%s { font-size: %dpt; font-weight: %s; font-style: %s; text-align: %s; }"
                .formatted(
                        Markup.name(element),
                        element.size(),
                        element.isBold() ? "bold" : "normal",
                        element.isItalic() ? "italic" : "normal",
                        textAlign(element.stand()));
    }

    private static String textAlign(PaperElement.Stand stand) {
        return switch (stand) {
            case LEFT -> "left";
            case CENTRE -> "center";
            case RIGHT -> "right";
            case JUSTIFIED -> "justify";
        };
    }
}
