package vn.hientai.sheet;

import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;
import org.apache.commons.compress.utils.SeekableInMemoryByteChannel;
import vn.hientai.shared.RuleViolation;

/** The parts of a workbook, read one after another from its bytes; no part is ever unpacked as a whole. */
final class Parts implements AutoCloseable {

    private static final int MOST_ENTRIES = 2_000;
    private static final long MOST_OF_ONE = 80L * 1024 * 1024;
    private static final long MOST_OF_ALL = 120L * 1024 * 1024;

    /** What a part may unpack to whatever its ratio: a small table of empty cells packs very well. */
    private static final long HARMLESS = 10L * 1024 * 1024;

    private static final int HIGHEST_RATIO = 100;

    private final ZipFile zip;
    private final Map<String, ZipArchiveEntry> entries = new HashMap<>();
    private long unpacked;

    Parts(byte[] content) throws IOException {
        zip = ZipFile.builder()
                .setSeekableByteChannel(new SeekableInMemoryByteChannel(content))
                .setIgnoreLocalFileHeader(true)
                .get();
        var all = zip.getEntries();
        for (var count = 0; all.hasMoreElements(); count++) {
            if (count == MOST_ENTRIES) {
                throw new RuleViolation("sheet.refused.entries", MOST_ENTRIES);
            }
            var entry = all.nextElement();
            if (entries.put(key(entry.getName()), entry) != null) {
                throw new RuleViolation("sheet.refused.doubled");
            }
        }
    }

    boolean has(String name) {
        return entries.containsKey(key(name));
    }

    boolean hasNamed(String ending) {
        return entries.keySet().stream().anyMatch(name -> name.endsWith(ending));
    }

    /** A part; whoever reads it meets a refusal when it unpacks to too much. */
    InputStream open(String name) throws IOException {
        var entry = entries.get(key(name));
        if (entry == null) {
            throw new RuleViolation("sheet.refused.broken");
        }
        return new Bounded(zip.getInputStream(entry), Math.max(entry.getCompressedSize(), 1));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    private static String key(String name) {
        var path = name.replace('\\', '/').toLowerCase(Locale.ROOT);
        return path.startsWith("/") ? path.substring(1) : path;
    }

    /** Counts what a part unpacks to. */
    private final class Bounded extends FilterInputStream {

        private final long packed;
        private long read;

        Bounded(InputStream in, long packed) {
            super(in);
            this.packed = packed;
        }

        @Override
        public int read() throws IOException {
            var one = super.read();
            count(one < 0 ? 0 : 1);
            return one;
        }

        @Override
        public int read(byte[] bytes, int offset, int length) throws IOException {
            var count = super.read(bytes, offset, length);
            count(Math.max(count, 0));
            return count;
        }

        private void count(int more) {
            read += more;
            unpacked += more;
            if (read > MOST_OF_ONE || unpacked > MOST_OF_ALL || read > HARMLESS && read / packed > HIGHEST_RATIO) {
                throw new RuleViolation("sheet.refused.bomb");
            }
        }
    }
}
