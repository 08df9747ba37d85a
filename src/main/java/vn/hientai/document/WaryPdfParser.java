package vn.hientai.document;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.jspecify.annotations.Nullable;
import vn.hientai.shared.RuleViolation;

/**
 * Reads a PDF but refuses one whose tables and packed objects unfold to more than an honest document has: a megabyte
 * can unfold to gigabytes, and the library unfolds those parts in memory as a whole. Page contents and images are not
 * unfolded by reading.
 */
final class WaryPdfParser extends PDFParser {

    private static final long MOST_UNFOLDED = 16L * 1024 * 1024;
    private static final Set<String> CONTAINERS = Set.of("ObjStm", "XRef");
    private static final Set<String> DEFLATED = Set.of("FlateDecode", "Fl");

    private long unfolded;

    WaryPdfParser(byte[] content) throws IOException {
        super(new RandomAccessReadBuffer(content), "");
    }

    @Override
    protected COSStream parseCOSStream(COSDictionary dictionary) throws IOException {
        var stream = super.parseCOSStream(dictionary);
        if (!initialParseDone || isContainer(dictionary)) {
            requireModest(stream);
        }
        return stream;
    }

    @Override
    protected @Nullable COSBase parseObjectStreamObject(long container, COSObjectKey key) throws IOException {
        var packed = document.getObjectFromPool(new COSObjectKey(container, 0)).getObject();
        if (packed instanceof COSStream stream && !isContainer(stream)) {
            requireModest(stream);
        }
        return super.parseObjectStreamObject(container, key);
    }

    private static boolean isContainer(COSDictionary dictionary) {
        return Stream.concat(dictionary.keySet().stream(), dictionary.getValues().stream())
                .anyMatch(each -> each instanceof COSName name && CONTAINERS.contains(name.getName()));
    }

    private void requireModest(COSStream stream) throws IOException {
        try (var content = unfold(stream)) {
            var buffer = new byte[8192];
            for (var read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                unfolded += read;
                if (unfolded > MOST_UNFOLDED) {
                    throw new RuleViolation("file.pdf-unfolds");
                }
            }
        } catch (ZipException | EOFException e) {
            // torn: what can be read of it was counted
        }
    }

    private static InputStream unfold(COSStream stream) throws IOException {
        var content = stream.createRawInputStream();
        for (var filter : filters(stream.getFilters())) {
            if (!(filter instanceof COSName name && DEFLATED.contains(name.getName()))) {
                throw new RuleViolation("file.pdf-unfolds");
            }
            content = new InflaterInputStream(content);
        }
        return content;
    }

    private static List<? extends COSBase> filters(@Nullable COSBase filters) {
        if (filters instanceof COSArray chain) {
            return chain.toList();
        }
        return filters == null ? List.of() : List.of(filters);
    }
}
