package vn.hientai.document;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import vn.hientai.shared.RuleViolation;

class FileInspectionTests {

    private final FileInspection inspection = new FileInspection();

    @Test
    void knowsAFileByItsContent() {
        assertThat(inspection.kindOf(SampleUploads.pdf(), FileRule.SCAN)).isEqualTo(FileKind.PDF);
        assertThat(inspection.kindOf(SampleUploads.jpg(), FileRule.SCAN)).isEqualTo(FileKind.JPG);
        assertThat(inspection.kindOf(SampleUploads.png(), FileRule.SCAN)).isEqualTo(FileKind.PNG);
    }

    @Test
    void takesThePdfItPrintsItself() {
        assertThat(inspection.kindOf(new PaperPrinter().pdf(SamplePapers.receipt()), FileRule.SCAN))
                .isEqualTo(FileKind.PDF);
    }

    @Test
    void refusesWhatTheRuleDoesNotName() {
        assertRefused(SampleUploads.executable(), "file.kind-not-allowed");
        assertRefused("<html><script>alert(1)</script></html>".getBytes(), "file.kind-not-allowed");
        assertRefused(new PaperPrinter().docx(SamplePapers.receipt()), "file.kind-not-allowed");
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspection.kindOf(SampleUploads.png(), FileRule.PDF_ONLY))
                .satisfies(refusal -> assertThat(refusal.arguments()).containsExactly("PDF"));
    }

    @Test
    void refusesALockedPdfWithAndWithoutAPasswordToOpenIt() {
        assertRefused(SampleUploads.encryptedPdf("secret"), "file.pdf-encrypted");
        assertRefused(SampleUploads.encryptedPdf(""), "file.pdf-encrypted");
    }

    @Test
    void refusesAPdfThatRunsAScriptWhenOpened() {
        assertRefused(SampleUploads.pdfWithJavaScript(), "file.pdf-active");
    }

    @ParameterizedTest
    @ValueSource(strings = {"JavaScript", "JS", "Launch", "EmbeddedFile", "XFA", "RichMedia"})
    void refusesAPdfThatHoldsAnythingActive(String name) {
        assertRefused(SampleUploads.pdfHolding(name), "file.pdf-active");
    }

    @Test
    void aSpellingWithNumbersHidesNothing() {
        var pdf = new String(SampleUploads.pdfHolding("Launch"), ISO_8859_1).replace("/Launch", "/L#61unch");

        assertRefused(pdf.getBytes(ISO_8859_1), "file.pdf-active");
    }

    @Test
    void refusesASmallPdfThatUnfoldsToHundredsOfMegabytes() {
        assertRefused(SampleUploads.pdfThatUnfolds(), "file.pdf-unfolds");
    }

    @Test
    void refusesATornPdf() {
        assertRefused(Arrays.copyOf(SampleUploads.pdf(), 40), "file.unreadable");
    }

    @Test
    void refusesASmallImageThatUnfoldsToThousandsOfMegabytes() {
        assertRefused(SampleUploads.hugePng(), "file.image-too-large");
    }

    @Test
    void refusesATornImage() {
        assertRefused(Arrays.copyOf(SampleUploads.png(), 20), "file.unreadable");
    }

    private void assertRefused(byte[] upload, String code) {
        assertThatExceptionOfType(RuleViolation.class)
                .isThrownBy(() -> inspection.kindOf(upload, FileRule.SCAN))
                .extracting(RuleViolation::code)
                .isEqualTo(code);
    }
}
