package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.mock.env.MockEnvironment;

class FileEncryptionConfigurationTests {

    private static final byte[] CONTENT = "Công văn số 64".getBytes(UTF_8);

    @TempDir
    Path folder;

    @Test
    void theFirstLocalStartMakesAKeyThatOnlyItsOwnerReads() throws IOException {
        start(keyset());

        assertThat(Files.getPosixFilePermissions(keyset())).isEqualTo(PosixFilePermissions.fromString("rw-------"));
        assertThat(Files.getPosixFilePermissions(keyset().getParent()))
                .isEqualTo(PosixFilePermissions.fromString("rwx------"));
    }

    @Test
    void theNextStartOpensWhatTheFirstOneStored() {
        var id = FileId.next();
        var stored = start(keyset()).encrypt(CONTENT, id);

        assertThat(stored).asString(UTF_8).doesNotContain("Công văn");
        assertThat(start(keyset()).decrypt(stored, id)).isEqualTo(CONTENT);
    }

    @Test
    void ciphertextMovedToAnotherFileDoesNotOpen() {
        var cipher = start(keyset());
        var stored = cipher.encrypt(CONTENT, FileId.next());

        assertThatExceptionOfType(IllegalStateException.class)
                .isThrownBy(() -> cipher.decrypt(stored, FileId.next()))
                .withMessageContaining("does not open");
    }

    @Test
    void productionDoesNotStartWithoutAKeyAndMakesNone() {
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> start(keyset(), "production"))
                .satisfies(refusal -> assertThat(refusal.getReason()).contains("never makes one itself"));
        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> start(null, "production"));
        assertThat(keyset()).doesNotExist();
    }

    @Test
    void productionOpensWithTheKeyItIsGiven() {
        var id = FileId.next();
        var stored = start(keyset()).encrypt(CONTENT, id);

        assertThat(start(keyset(), "production").decrypt(stored, id)).isEqualTo(CONTENT);
    }

    @Test
    void aFileThatIsNoKeyIsRefusedAndLeftAlone() throws IOException {
        var file = Files.writeString(folder.resolve("other.json"), "{}");

        assertThatExceptionOfType(InvalidConfigurationPropertyValueException.class)
                .isThrownBy(() -> start(file));
        assertThat(file).hasContent("{}");
    }

    private Path keyset() {
        return folder.resolve("keys").resolve("files.json");
    }

    private static FileCipher start(@Nullable Path keyset, String... profiles) {
        var environment = new MockEnvironment();
        environment.setActiveProfiles(profiles);
        return new FileEncryptionConfiguration().fileCipher(new FileSettings(keyset), environment);
    }
}
