package vn.hientai.document;

/** A stored file with its content in clear; the array belongs to the reader. */
public record StoredFile(FileDetails details, byte[] content) {}
