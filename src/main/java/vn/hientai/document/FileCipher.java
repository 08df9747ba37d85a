package vn.hientai.document;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.crypto.tink.Aead;
import java.security.GeneralSecurityException;

/**
 * Encrypts a file's content with AES-256-GCM. Table and id are associated data: ciphertext moved to another row does
 * not open.
 */
class FileCipher {

    private final Aead aead;

    FileCipher(Aead aead) {
        this.aead = aead;
    }

    byte[] encrypt(byte[] content, FileId id) {
        try {
            return aead.encrypt(content, place(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("File " + id + " could not be encrypted", e);
        }
    }

    byte[] decrypt(byte[] ciphertext, FileId id) {
        try {
            return aead.decrypt(ciphertext, place(id));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("File " + id + " does not open: changed, moved, or under another key", e);
        }
    }

    private static byte[] place(FileId id) {
        return ("stored_file/" + id).getBytes(UTF_8);
    }
}
