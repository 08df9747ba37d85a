package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

class MigrationTests {

    private static final Path ROOT = Path.of("src/main/resources/db/migration");

    @Test
    void everyMigrationIsTimestampedInItsModulesFolder() throws IOException {
        assertThat(names()).allMatch(name -> name.matches("[a-z]+/V\\d{12}__[a-z0-9_]+\\.sql"));
    }

    @Test
    void noTwoMigrationsShareAStamp() throws IOException {
        assertThat(names().stream().map(name -> name.replaceAll(".*/(V\\d{12}).*", "$1")))
                .doesNotHaveDuplicates();
    }

    private static List<String> names() throws IOException {
        try (var files = Files.walk(ROOT)) {
            return files.filter(Files::isRegularFile)
                    .map(ROOT::relativize)
                    .map(Path::toString)
                    .toList();
        }
    }
}
