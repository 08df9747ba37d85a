package vn.hientai.document;

/** Names people give to files, made safe to store and to send back. */
final class FileName {

    private static final int LONGEST = 150;

    private FileName() {}

    /** The last part of the name, without characters that steer a terminal, a path or the direction of writing. */
    static String of(String uploaded, FileKind kind) {
        var last = uploaded.substring(Math.max(uploaded.lastIndexOf('/'), uploaded.lastIndexOf('\\')) + 1);
        var name = PrintableText.of(last).replaceAll("[\\p{Cf}\n\"*:<>?|]", "").strip();
        var kept = name.substring(0, Math.min(LONGEST, name.length()));
        return kind.named(kept.isEmpty() ? "file" : kept);
    }
}
