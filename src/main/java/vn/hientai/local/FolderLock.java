package vn.hientai.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Keeps a second application away from a data folder. The system releases it even when this one is killed. Between two
 * in one Java machine it does not decide: there the lock belongs to both.
 */
record FolderLock(FileChannel file) implements AutoCloseable {

    static FolderLock on(Path folder) {
        try {
            var file = FileChannel.open(folder.resolve("lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            if (file.tryLock() == null) {
                file.close();
                throw taken(folder);
            }
            return new FolderLock(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static StartRefused taken(Path folder) {
        return new StartRefused(
                "Hiền Tài đang chạy trên thư mục dữ liệu này rồi: %s. Hãy dùng bản đang chạy hoặc tắt nó trước."
                        .formatted(folder),
                "Hiền Tài already runs on this data folder: %s. Use the running one or stop it first."
                        .formatted(folder));
    }

    @Override
    public void close() {
        try {
            file.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
