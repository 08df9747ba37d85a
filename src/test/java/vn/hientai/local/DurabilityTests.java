package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Proves that the local database loses nothing it has acknowledged, whoever is killed in the middle of writing. */
class DurabilityTests {

    private static final int ENOUGH = 300;

    @TempDir
    private static Path directory;

    private final Path folder = directory.resolve("a folder with spaces");

    @Test
    void nothingAcknowledgedIsLostWhenTheApplicationIsKilled() throws Exception {
        var application = NumberedRows.startIn(folder);
        var acknowledged = firstOf(application);

        application.toHandle().destroyForcibly();

        acknowledged.addAll(restOf(application));
        assertThat(rowsAfterStartingAgain()).containsAll(acknowledged);
    }

    @Test
    void nothingAcknowledgedIsLostWhenTheServerIsKilledToo() throws Exception {
        var application = NumberedRows.startIn(folder);
        var acknowledged = firstOf(application);

        serverProcesses().forEach(ProcessHandle::destroyForcibly);
        application.toHandle().destroyForcibly();

        acknowledged.addAll(restOf(application));
        assertThat(rowsAfterStartingAgain()).containsAll(acknowledged);
    }

    private static List<Integer> firstOf(Process application) throws IOException {
        var numbers = new ArrayList<Integer>();
        var lines = application.inputReader(StandardCharsets.UTF_8);
        for (var line = lines.readLine(); line != null; line = lines.readLine()) {
            numbersIn(line).forEach(numbers::add);
            if (numbers.size() == ENOUGH) {
                return numbers;
            }
        }
        throw new AssertionError("The application ended early");
    }

    private static List<Integer> restOf(Process application) {
        return application
                .inputReader(StandardCharsets.UTF_8)
                .lines()
                .flatMap(DurabilityTests::numbersIn)
                .toList();
    }

    /** The application also logs. A number cut short by the kill is a smaller number, acknowledged long before. */
    private static Stream<Integer> numbersIn(String line) {
        return line.matches("\\d+") ? Stream.of(Integer.valueOf(line)) : Stream.of();
    }

    private Stream<ProcessHandle> serverProcesses() throws IOException {
        var pid = Files.readAllLines(folder.resolve("cluster/postmaster.pid")).get(0);
        var server = ProcessHandle.of(Long.parseLong(pid)).orElseThrow();
        return Stream.concat(Stream.of(server), server.descendants()).toList().stream();
    }

    private List<Integer> rowsAfterStartingAgain() throws SQLException {
        var rows = new ArrayList<Integer>();
        try (var server = PostgresServer.start(folder);
                var connection = DriverManager.getConnection(server.url(), PostgresCluster.USER, server.password());
                var result = connection.createStatement().executeQuery("select number from acknowledged")) {
            while (result.next()) {
                rows.add(result.getInt(1));
            }
        }
        return rows;
    }
}
