package vn.hientai.document;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.NotFound;
import vn.hientai.shared.RuleViolation;

/**
 * Uploaded files, encrypted in the database. It knows no scope: <strong>the caller decides who may store and who may
 * read</strong>, by finding the business row that holds the file's id within the reader's scope.
 */
@Service
@Transactional(readOnly = true)
@CalledByModules
public class FileStore {

    private final EncryptedFileRepository files;
    private final FileInspection inspection;
    private final FileCipher cipher;

    FileStore(EncryptedFileRepository files, FileInspection inspection, FileCipher cipher) {
        this.files = files;
        this.inspection = inspection;
        this.cipher = cipher;
    }

    /**
     * Stores an upload in the transaction of the act it belongs to: both are kept or neither. Refuses what the rule
     * does not allow with a {@link RuleViolation} whose words a person can act on. Reads the stream, does not close it.
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public FileId store(String name, InputStream upload, FileRule rule) {
        var content = read(upload, rule);
        var kind = inspection.kindOf(content, rule);
        var id = FileId.next();
        var file = new EncryptedFile(
                id, FileName.of(name, kind), kind, content.length, sha256(content), cipher.encrypt(content, id));
        return files.save(file).id();
    }

    /** The file with its content in clear. */
    public StoredFile open(FileId id) {
        var file = files.findById(id).orElseThrow(() -> new NotFound(id));
        return new StoredFile(details(id), cipher.decrypt(file.ciphertext(), id));
    }

    /** What the file is, without its content. */
    public FileDetails details(FileId id) {
        return files.findDetailsById(id).orElseThrow(() -> new NotFound(id));
    }

    private static byte[] read(InputStream upload, FileRule rule) {
        try {
            var content = upload.readNBytes(rule.maxBytes() + 1);
            if (content.length == 0) {
                throw new RuleViolation("file.empty");
            }
            if (content.length > rule.maxBytes()) {
                throw new RuleViolation("file.too-large", rule.maxMegabytes());
            }
            return content;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String sha256(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
