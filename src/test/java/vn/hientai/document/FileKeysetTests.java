package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class FileKeysetTests {

    private static final int INSTANCES = 8;

    @TempDir
    Path folder;

    @Test
    void isOneKeyForAllThatStartAtTheSameTime() throws Exception {
        var file = folder.resolve("keys").resolve("files.json");
        var starts = new ArrayList<Callable<byte[]>>();
        for (var instance = 0; instance < INSTANCES; instance++) {
            starts.add(() -> {
                var keyset = new FileKeyset(file);
                keyset.create();
                return keyset.load().encrypt("nhu cầu".getBytes(UTF_8), new byte[0]);
            });
        }
        var threads = Executors.newFixedThreadPool(INSTANCES);
        try {
            for (var encrypted : threads.invokeAll(starts)) {
                assertThat(new FileKeyset(file).load().decrypt(encrypted.get(), new byte[0]))
                        .asString(UTF_8)
                        .isEqualTo("nhu cầu");
            }
        } finally {
            threads.shutdownNow();
        }
        try (var left = Files.list(file.getParent())) {
            assertThat(left).containsExactly(file);
        }
    }

    @Test
    void isNeverReplaced() throws Exception {
        var file = folder.resolve("files.json");
        new FileKeyset(file).create();
        var first = Files.readString(file);

        new FileKeyset(file).create();

        assertThat(Files.readString(file)).isEqualTo(first);
    }
}
