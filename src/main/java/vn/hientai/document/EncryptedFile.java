package vn.hientai.document;

import jakarta.persistence.AttributeOverride;
import jakarta.persistence.Column;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Table;
import vn.hientai.shared.Aggregate;

/** A file as it lies in the database: what it is in clear, its content as ciphertext bound to its id. Never changed. */
@Entity
@Table(name = "stored_file")
class EncryptedFile extends Aggregate<EncryptedFile, FileId> {

    @EmbeddedId
    @AttributeOverride(name = "value", column = @Column(name = "id"))
    private FileId id;

    private String name;

    @Enumerated(EnumType.STRING)
    private FileKind kind;

    private long size;

    private String sha256;

    private byte[] ciphertext;

    EncryptedFile(FileId id, String name, FileKind kind, long size, String sha256, byte[] ciphertext) {
        this.id = id;
        this.name = name;
        this.kind = kind;
        this.size = size;
        this.sha256 = sha256;
        this.ciphertext = ciphertext;
    }

    @SuppressWarnings("NullAway.Init")
    protected EncryptedFile() {
        // for JPA
    }

    @Override
    public FileId id() {
        return id;
    }

    byte[] ciphertext() {
        return ciphertext;
    }
}
