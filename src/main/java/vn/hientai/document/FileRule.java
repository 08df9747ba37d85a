package vn.hientai.document;

import java.util.EnumSet;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What an upload may be.
 *
 * @param kinds by content; a name proves nothing
 * @param maxMegabytes at most 20
 */
public record FileRule(Set<FileKind> kinds, int maxMegabytes) {

    private static final int MOST_MEGABYTES = 20;
    private static final Set<FileKind> INSPECTED = EnumSet.of(FileKind.PDF, FileKind.JPG, FileKind.PNG, FileKind.XLSX);

    /** A scan or a signed document. */
    public static final FileRule SCAN =
            new FileRule(EnumSet.of(FileKind.PDF, FileKind.JPG, FileKind.PNG), MOST_MEGABYTES);

    /** A document only as PDF. */
    public static final FileRule PDF_ONLY = new FileRule(EnumSet.of(FileKind.PDF), MOST_MEGABYTES);

    /** A table of lines: only where lines are brought in, and without macros. */
    public static final FileRule WORKBOOK = new FileRule(EnumSet.of(FileKind.XLSX), 5);

    public FileRule {
        kinds = Set.copyOf(kinds);
        if (!INSPECTED.containsAll(kinds) || maxMegabytes > MOST_MEGABYTES) {
            throw new IllegalArgumentException(
                    "Nothing inspects such files: %s up to %d MB".formatted(kinds, maxMegabytes));
        }
    }

    int maxBytes() {
        return maxMegabytes * 1024 * 1024;
    }

    String kindsInWords() {
        return kinds.stream().sorted().map(Enum::name).collect(Collectors.joining(", "));
    }
}
