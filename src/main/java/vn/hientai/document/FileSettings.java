package vn.hientai.document;

import java.nio.file.Path;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.ConfigurationProperties;

/**
 * @param keyset the file with the key of stored files; production must name one, elsewhere it is made at the first
 *     start ({@code data/keys/files.json} when nothing is named)
 */
@ConfigurationProperties("hientai.files")
record FileSettings(@Nullable Path keyset) {

    static final String KEYSET = "hientai.files.keyset";

    private static final Path LOCAL_KEYSET = Path.of("data", "keys", "files.json");

    Path localKeyset() {
        return keyset == null ? LOCAL_KEYSET : keyset;
    }
}
