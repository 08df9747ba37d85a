package vn.hientai.web;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** A template as it stands in the sources, read just far enough to find what must not be in it. */
record TemplateSource(Path path, String text) {

    private static final Path ROOT = Path.of("src/main/resources/templates");
    private static final Pattern COMMENT = Pattern.compile("<!--.*?-->|<!doctype html>", Pattern.DOTALL);
    private static final Pattern PIECE =
            Pattern.compile("<(/?)([a-zA-Z][\\w:-]*)((?:\"[^\"]*\"|[^>\"])*?)(/?)>|([^<]+)");
    private static final Pattern FILLED = Pattern.compile("\\sth:(text|errors|replace|insert)=");
    private static final Pattern LETTER = Pattern.compile("\\p{L}");
    private static final Pattern KIND_OF_FILE = Pattern.compile("\\s*(DOCX|PDF|XLSX)\\s*");
    private static final Pattern SPOKEN_ATTRIBUTE =
            Pattern.compile("\\s(placeholder|title|alt|aria-label|label)=\"[^\"]*\\p{L}[^\"]*\"");
    private static final Set<String> VOID = Set.of("area", "br", "col", "hr", "img", "input", "link", "meta", "wbr");

    static List<TemplateSource> all() {
        try (Stream<Path> files = Files.walk(ROOT)) {
            return files.filter(file -> file.toString().endsWith(".html"))
                    .map(TemplateSource::read)
                    .toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static TemplateSource read(Path file) {
        try {
            return new TemplateSource(ROOT.relativize(file), Files.readString(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String withoutComments() {
        return COMMENT.matcher(text).replaceAll("");
    }

    long lines() {
        return text.lines().count();
    }

    /** Words that would be shown as they stand, in whatever language the reader chose. */
    List<String> fixedWords() {
        var found = new ArrayList<String>();
        var open = new ArrayDeque<Boolean>();
        var pieces = PIECE.matcher(withoutComments());
        while (pieces.find()) {
            if (pieces.group(5) != null) {
                addWords(pieces.group(5), open, found);
            } else if (!pieces.group(1).isEmpty()) {
                open.poll();
            } else {
                addSpokenAttributes(pieces.group(3), found);
                if (pieces.group(4).isEmpty() && !VOID.contains(pieces.group(2))) {
                    open.push(isFilled(pieces.group(3), open));
                }
            }
        }
        return found;
    }

    private static boolean isFilled(String attributes, ArrayDeque<Boolean> open) {
        return Boolean.TRUE.equals(open.peek()) || FILLED.matcher(attributes).find() && !attributes.contains("layout/");
    }

    private static void addWords(String words, ArrayDeque<Boolean> open, List<String> found) {
        if (!Boolean.TRUE.equals(open.peek())
                && LETTER.matcher(words).find()
                && !KIND_OF_FILE.matcher(words).matches()) {
            found.add(words.strip());
        }
    }

    private static void addSpokenAttributes(String attributes, List<String> found) {
        var spoken = SPOKEN_ATTRIBUTE.matcher(attributes);
        while (spoken.find()) {
            found.add(spoken.group().strip());
        }
    }

    @Override
    public String toString() {
        return path.toString();
    }
}
