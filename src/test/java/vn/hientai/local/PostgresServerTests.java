package vn.hientai.local;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PostgresServerTests {

    @TempDir
    private static Path folder;

    private static PostgresServer server;

    @BeforeAll
    static void start() {
        server = PostgresServer.start(folder);
    }

    @AfterAll
    static void stop() {
        server.close();
    }

    @ParameterizedTest
    @CsvSource({
        "fsync, on",
        "synchronous_commit, on",
        "full_page_writes, on",
        "password_encryption, scram-sha-256",
        "listen_addresses, 127.0.0.1",
        "unix_socket_directories, ''"
    })
    void isDurableAndKeepsToItself(String setting, String value) throws SQLException {
        assertThat(answer("show " + setting)).isEqualTo(value);
    }

    @Test
    void lowersVietnameseLetters() throws SQLException {
        assertThat(answer("select lower('ĐẶNG THỊ Ứ')")).isEqualTo("đặng thị ứ");
    }

    @Test
    void trustsNobodyWithoutThePassword() {
        assertThatExceptionOfType(SQLException.class)
                .isThrownBy(() -> DriverManager.getConnection(server.url(), PostgresCluster.USER, "postgres"))
                .withMessageContaining("password authentication failed");
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void onlyTheOwnerReadsThePassword() throws IOException {
        assertThat(Files.getPosixFilePermissions(folder.resolve("password")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void refusesASecondApplicationOnItsFolder() throws Exception {
        var second = NumberedRows.startIn(folder);

        assertThat(second.waitFor(20, TimeUnit.SECONDS)).isTrue();
        assertThat(second.inputReader(StandardCharsets.UTF_8).lines().collect(Collectors.joining()))
                .contains("Hiền Tài đang chạy trên thư mục dữ liệu này rồi")
                .contains("Hiền Tài already runs on this data folder: " + folder);
        assertThat(answer("select 'still there'")).isEqualTo("still there");
    }

    private static String answer(String sql) throws SQLException {
        try (var connection = DriverManager.getConnection(server.url(), PostgresCluster.USER, server.password());
                var result = connection.createStatement().executeQuery(sql)) {
            result.next();
            return result.getString(1);
        }
    }
}
