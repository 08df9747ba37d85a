package vn.hientai.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class FileDownloadTests {

    @Test
    void aFileGoesOutAsAttachmentInASandboxAndIsKeptNowhere() {
        var details = new FileDetails(FileId.next(), "Công văn số 64.pdf", FileKind.PDF, 1, "", Instant.EPOCH);

        var answer = FileDownload.of(new StoredFile(details, new byte[] {1}));

        assertThat(answer.getBody()).containsExactly(1);
        assertThat(answer.getHeaders().toSingleValueMap())
                .containsEntry("Content-Type", "application/pdf")
                .containsEntry("X-Content-Type-Options", "nosniff")
                .containsEntry("Content-Security-Policy", "default-src 'none'; sandbox")
                .containsEntry("Cross-Origin-Resource-Policy", "same-origin")
                .containsEntry("Cache-Control", "no-store")
                .containsEntry(
                        "Content-Disposition",
                        "attachment; filename=\"Cong van so 64.pdf\";"
                                + " filename*=UTF-8''C%C3%B4ng%20v%C4%83n%20s%E1%BB%91%2064.pdf");
    }

    @Test
    void aPaperGetsTheExtensionOfItsKind() {
        assertThat(disposition("Đề xuất 2026", FileKind.XLSX))
                .startsWith("attachment; filename=\"De xuat 2026.xlsx\"; filename*=UTF-8''%C4%90%E1%BB%81%20xu");
    }

    @Test
    void aNameCannotSteerTheAnswerOrAPath() {
        assertThat(disposition("..\\..\\a\"; x=\r\nSet-Cookie: y\u202egpj.exe", FileKind.PDF))
                .doesNotContain("\r", "\n", "..", "\u202e", "%E2%80%AE")
                .contains("gpj.exe.pdf")
                .matches("attachment; filename=\"[^\"]*\"; filename\\*=UTF-8''[^\" ]*");
        assertThat(disposition("", FileKind.PDF)).contains("\"file.pdf\"");
    }

    private static String disposition(String name, FileKind kind) {
        return String.valueOf(
                FileDownload.of(name, kind, new byte[0]).getHeaders().getFirst("Content-Disposition"));
    }
}
