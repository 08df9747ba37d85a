package vn.hientai.local;

import io.zonky.test.db.postgres.util.LinuxUtils;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/**
 * The programs of PostgreSQL and how to run them. PostgreSQL refuses to run as root, so root runs them in a user
 * namespace where it is nobody.
 *
 * @param home folder that holds {@code bin}
 */
record PostgresPrograms(Path home) {

    private static final boolean WINDOWS = System.getProperty("os.name").startsWith("Windows");

    /** Runs a program to its end. A server it leaves behind inherits no pipe, so this never waits for the server. */
    Outcome run(String program, String... arguments) {
        try {
            var output = Files.createTempFile("hientai-", ".log");
            try {
                var process = new ProcessBuilder(command(program, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(output.toFile())
                        .start();
                return new Outcome(process.waitFor(), new String(Files.readAllBytes(output), StandardCharsets.UTF_8));
            } finally {
                Files.deleteIfExists(output);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while " + program + " was running", e);
        }
    }

    private List<String> command(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (LinuxUtils.isUnshareAvailable()) {
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(home.resolve("bin")
                .resolve(WINDOWS ? program + ".exe" : program)
                .toString());
        command.addAll(List.of(arguments));
        return command;
    }

    /** How a program ended, and what it said. */
    record Outcome(int code, String output) {

        boolean succeeded() {
            return code == 0;
        }

        void orRefuseToStart(String what) {
            if (!succeeded()) {
                throw new StartRefused(
                        "Không khởi động được cơ sở dữ liệu cục bộ (%s).".formatted(what),
                        "The local database could not be started (%s):%n%s".formatted(what, output.strip()));
            }
        }
    }
}
