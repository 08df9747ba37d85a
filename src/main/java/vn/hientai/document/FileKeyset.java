package vn.hientai.document;

import com.google.crypto.tink.Aead;
import com.google.crypto.tink.InsecureSecretKeyAccess;
import com.google.crypto.tink.KeysetHandle;
import com.google.crypto.tink.RegistryConfiguration;
import com.google.crypto.tink.TinkJsonProtoKeysetFormat;
import com.google.crypto.tink.aead.AeadConfig;
import com.google.crypto.tink.aead.PredefinedAeadParameters;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** The key file of stored files: a Tink keyset as JSON that only the application's own user may read. */
final class FileKeyset {

    private static final Logger LOG = LoggerFactory.getLogger(FileKeyset.class);

    private final Path file;

    FileKeyset(Path file) {
        this.file = file.toAbsolutePath();
    }

    boolean exists() {
        return Files.isReadable(file);
    }

    Aead load() throws GeneralSecurityException, IOException {
        AeadConfig.register();
        return TinkJsonProtoKeysetFormat.parseKeyset(Files.readString(file), InsecureSecretKeyAccess.get())
                .getPrimitive(RegistryConfiguration.get(), Aead.class);
    }

    /**
     * Makes a new key, unless somebody else who starts at the same time was first. Never replaces a file: what it
     * encrypted would be lost. The file appears whole or not at all.
     */
    void create() {
        try {
            AeadConfig.register();
            var keyset = KeysetHandle.generateNew(PredefinedAeadParameters.AES256_GCM);
            Files.createDirectories(file.getParent(), onlyOwner("rwx------"));
            var draft = Files.createTempFile(file.getParent(), "key", ".json", onlyOwner("rw-------"));
            try {
                Files.writeString(
                        draft, TinkJsonProtoKeysetFormat.serializeKeyset(keyset, InsecureSecretKeyAccess.get()));
                Files.createLink(file, draft);
            } catch (FileAlreadyExistsException other) {
                LOG.info("The key file was made by another instance: {}", file);
            } finally {
                Files.delete(draft);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static FileAttribute<?>[] onlyOwner(String permissions) {
        var posix = FileSystems.getDefault().supportedFileAttributeViews().contains("posix");
        return posix
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
