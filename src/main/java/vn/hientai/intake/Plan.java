package vn.hientai.intake;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import vn.hientai.demand.LineBatch.Addition;
import vn.hientai.demand.LineBatch.Batch;
import vn.hientai.demand.LineBatch.Removal;
import vn.hientai.demand.LineBatch.Rewriting;
import vn.hientai.demand.LineDetails;
import vn.hientai.intake.PlannedLine.Kind;

/**
 * What taking an intake would do to a draft.
 *
 * @param lines the rows of the table in their order
 * @param missing lines of the draft the table does not name; they go only when the table stands instead
 */
public record Plan(List<PlannedLine> lines, List<LineDetails> missing) {

    public Plan {
        lines = List.copyOf(lines);
        missing = List.copyOf(missing);
    }

    public List<PlannedLine> of(Kind kind) {
        return lines.stream().filter(line -> line.kind() == kind).toList();
    }

    public int count(Kind kind) {
        return of(kind).size();
    }

    /** Rows with something to write. */
    public int toWrite() {
        return count(Kind.NEW) + count(Kind.CHANGED);
    }

    /** Rows that say something right, whether or not it is there already. */
    public int right() {
        return lines.size() - count(Kind.FAULTY);
    }

    /** Whether the draft would stay as it is, whichever way it is taken; a table without a right row replaces none. */
    public boolean changesNothing() {
        return toWrite() == 0 && (missing.isEmpty() || right() == 0);
    }

    /** All rows that were hidden from who looked at the table. */
    public List<Integer> hiddenRows() {
        return lines.stream().filter(PlannedLine::hidden).map(PlannedLine::row).toList();
    }

    Batch batch(IntakeMode mode) {
        return new Batch(
                of(Kind.NEW).stream()
                        .map(line -> Addition.of(Objects.requireNonNull(line.content())))
                        .toList(),
                of(Kind.CHANGED).stream().map(Plan::rewriting).toList(),
                mode == IntakeMode.INSTEAD
                        ? missing.stream()
                                .map(line -> new Removal(line.id(), line.version()))
                                .toList()
                        : List.of());
    }

    /** One value for all of it: what the person saw is what is done. */
    public String fingerprint() {
        var said = lines.stream().map(PlannedLine::fingerprint).collect(Collectors.joining("\n"))
                + missing.stream()
                        .map(line -> "\n-" + line.id() + "/" + line.version())
                        .collect(Collectors.joining());
        return sha256(said.getBytes(StandardCharsets.UTF_8));
    }

    static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static Rewriting rewriting(PlannedLine line) {
        var current = Objects.requireNonNull(line.current());
        return new Rewriting(current.id(), current.version(), Objects.requireNonNull(line.content()));
    }
}
