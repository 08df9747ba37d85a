package vn.hientai;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;

/** The installed LibreOffice, which opens a workbook as an office does and tells what its cells show. */
public final class LibreOffice {

    /** Comma, quotes around all texts, UTF-8, cells as shown, formulas by their result, every sheet. */
    private static final String CSV = "csv:Text - txt - csv (StarCalc):44,34,76,1,,0,true,true,false,false,false,-1";

    private final Path program;
    private final Path folder;

    private LibreOffice(Path program, Path folder) {
        this.program = program;
        this.folder = folder;
    }

    /** LibreOffice working in a folder; none when it is not installed, which on a build server is a fault. */
    public static Optional<LibreOffice> in(Path folder) {
        var found = Stream.of(System.getenv("PATH").split(File.pathSeparator))
                .map(place -> Path.of(place, "soffice"))
                .filter(Files::isExecutable)
                .findFirst();
        if (found.isEmpty() && "true".equals(System.getenv("CI"))) {
            throw new IllegalStateException("No LibreOffice on the path, and a build server must have it.");
        }
        return found.map(program -> new LibreOffice(program, folder));
    }

    /** What all sheets of each workbook show, by the name of the workbook. */
    public Map<String, String> shown(Map<String, byte[]> workbooks) throws IOException, InterruptedException {
        var files = new ArrayList<String>();
        for (var workbook : workbooks.entrySet()) {
            var file = folder.resolve(workbook.getKey() + ".xlsx");
            Files.write(file, workbook.getValue());
            files.add(file.toString());
        }
        convert(CSV, files);
        var shown = new TreeMap<String, String>();
        try (var made = Files.list(folder)) {
            for (var file :
                    made.filter(each -> each.toString().endsWith(".csv")).toList()) {
                var name = file.getFileName().toString().replaceFirst("-.*", "");
                shown.merge(name, Files.readString(file), String::concat);
            }
        }
        return shown;
    }

    private void convert(String to, List<String> files) throws IOException, InterruptedException {
        var command = new ArrayList<>(List.of(
                program.toString(),
                "--headless",
                "--norestore",
                "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                "--convert-to",
                to,
                "--outdir",
                folder.toString()));
        command.addAll(files);
        var told = folder.resolve("told.txt").toFile();
        var process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(told)
                .start();
        try {
            assertThat(process.waitFor(2, TimeUnit.MINUTES))
                    .as("LibreOffice ends")
                    .isTrue();
        } finally {
            process.destroyForcibly();
        }
        assertThat(process.exitValue()).as(Files.readString(told.toPath())).isZero();
    }
}
