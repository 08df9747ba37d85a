package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.security.SecureRandom;
import java.util.Base64;
import org.springframework.util.FileSystemUtils;

/**
 * The files of a local database: what PostgreSQL calls a cluster, and the password of its owner beside it.
 *
 * @param folder holds both
 */
record PostgresCluster(Path folder) {

    static final String USER = "hientai";

    Path path() {
        return folder.resolve("cluster");
    }

    boolean exists() {
        return Files.exists(path());
    }

    /** Makes the cluster, in place of an older one. */
    void create(PostgresPrograms programs) throws IOException {
        var partial = folder.resolve("cluster-partial");
        FileSystemUtils.deleteRecursively(partial);
        FileSystemUtils.deleteRecursively(path());
        Files.deleteIfExists(passwordFile());
        PrivateFiles.createFile(passwordFile(), newPassword());
        initialise(programs, partial);
        Files.createFile(partial.resolve(firstStart().getFileName()));
        Files.move(partial, path());
    }

    /** Whether its first start was cut short, so that it may hold half of the demo and nothing else. */
    boolean isUnfinished() throws IOException {
        return Files.exists(firstStart()) && Files.size(firstStart()) == 0;
    }

    /** Says that from now on it holds what must not be lost; on the disk before this returns. */
    void finish() {
        try {
            if (isUnfinished()) {
                Files.writeString(firstStart(), "finished", StandardOpenOption.WRITE, StandardOpenOption.SYNC);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    String password() {
        try {
            return Files.readString(passwordFile());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private Path passwordFile() {
        return folder.resolve("password");
    }

    /** Lies inside, so that both come and go together. */
    private Path firstStart() {
        return path().resolve("hientai-first-start");
    }

    /** Every machine gets the same locale, so that upper and lower case of Vietnamese are right everywhere. */
    private void initialise(PostgresPrograms programs, Path where) {
        programs.run(
                        "initdb",
                        "--pgdata=" + where,
                        "--username=" + USER,
                        "--pwfile=" + passwordFile(),
                        "--auth=scram-sha-256",
                        "--encoding=UTF8",
                        "--locale=C",
                        "--locale-provider=builtin",
                        "--builtin-locale=C.UTF-8")
                .orRefuseToStart("initdb");
    }

    private static String newPassword() {
        var bytes = new byte[24];
        new SecureRandom().nextBytes(bytes);
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
