package vn.hientai.document;

import java.time.Instant;

/**
 * A stored file without its content.
 *
 * @param name as uploaded, without folders and control characters, with the extension of its kind
 * @param size in bytes
 * @param sha256 of the content, in hexadecimal
 */
public record FileDetails(FileId id, String name, FileKind kind, long size, String sha256, Instant createdAt) {}
