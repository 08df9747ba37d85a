package vn.hientai.document;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** Kinds of files the product takes or makes. */
public enum FileKind {
    PDF("application/pdf", "pdf"),
    JPG("image/jpeg", "jpg"),
    PNG("image/png", "png"),
    DOCX("application/vnd.openxmlformats-officedocument.wordprocessingml.document", "docx"),
    XLSX("application/vnd.openxmlformats-officedocument.spreadsheetml.sheet", "xlsx");

    private final String mediaType;
    private final String extension;

    FileKind(String mediaType, String extension) {
        this.mediaType = mediaType;
        this.extension = extension;
    }

    static Optional<FileKind> ofMediaType(String mediaType) {
        return Stream.of(values())
                .filter(kind -> kind.mediaType.equals(mediaType))
                .findFirst();
    }

    public String mediaType() {
        return mediaType;
    }

    /** The name with this kind's extension, added when it has another or none. */
    String named(String name) {
        return name.toLowerCase(Locale.ROOT).endsWith("." + extension) ? name : name + "." + extension;
    }
}
