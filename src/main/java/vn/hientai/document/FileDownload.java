package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.text.Normalizer;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.util.UriUtils;

/**
 * The answer that hands out a file: always as attachment, in a sandbox, never kept by caches. <strong>The calling
 * controller must have found the file's business row within the reader's scope</strong>; nothing is checked here.
 */
public final class FileDownload {

    private FileDownload() {}

    public static ResponseEntity<byte[]> of(StoredFile file) {
        return of(file.details().name(), file.details().kind(), file.content());
    }

    /** A file made for this answer, such as a printed paper; the name gets the extension of its kind. */
    public static ResponseEntity<byte[]> of(String name, FileKind kind, byte[] content) {
        return ResponseEntity.ok()
                .contentType(MediaType.parseMediaType(kind.mediaType()))
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, disposition(FileName.of(name, kind)))
                .header("X-Content-Type-Options", "nosniff")
                .header("Content-Security-Policy", "default-src 'none'; sandbox")
                .header("Cross-Origin-Resource-Policy", "same-origin")
                .body(content);
    }

    /** RFC 6266: plain letters for old programs, every Vietnamese letter for the rest. */
    private static String disposition(String name) {
        return "attachment; filename=\"%s\"; filename*=UTF-8''%s".formatted(plain(name), UriUtils.encode(name, UTF_8));
    }

    private static String plain(String name) {
        return Normalizer.normalize(name, Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .replace('đ', 'd')
                .replace('Đ', 'D')
                .replaceAll("[^A-Za-z0-9 ._()-]", "_");
    }
}
