package vn.hientai.local;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;

/** A program for the tests: writes numbered rows until it is killed and prints each number once it is committed. */
class NumberedRows {

    public static void main(String[] folder) throws SQLException {
        var server = PostgresServer.start(Path.of(folder[0]));
        server.keep();
        try (var connection = DriverManager.getConnection(server.url(), PostgresCluster.USER, server.password());
                var statement = connection.createStatement()) {
            statement.execute("drop table if exists acknowledged");
            statement.execute("create table acknowledged (number integer primary key)");
            for (var number = 1; ; number++) {
                statement.execute("insert into acknowledged values (%d)".formatted(number));
                System.out.println(number);
            }
        }
    }

    /** Runs it in a Java machine of its own. */
    static Process startIn(Path folder) throws IOException {
        return new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Dstdout.encoding=UTF-8",
                        "-Dfile.encoding=" + StandardCharsets.UTF_8,
                        "-cp",
                        System.getProperty("java.class.path"),
                        NumberedRows.class.getName(),
                        folder.toString())
                .redirectErrorStream(true)
                .start();
    }
}
