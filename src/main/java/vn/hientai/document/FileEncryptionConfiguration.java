package vn.hientai.document;

import java.io.IOException;
import java.security.GeneralSecurityException;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.context.properties.source.InvalidConfigurationPropertyValueException;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;

/**
 * The key of stored files: production brings its own and does not start without; elsewhere the first start makes one.
 */
@Configuration(proxyBeanMethods = false)
class FileEncryptionConfiguration {

    @Bean
    FileCipher fileCipher(FileSettings settings, Environment environment) {
        var production = environment.acceptsProfiles(Profiles.of("production"));
        return open(production ? givenKeyset(settings) : localKeyset(settings), settings);
    }

    private static FileKeyset givenKeyset(FileSettings settings) {
        if (settings.keyset() == null || !new FileKeyset(settings.keyset()).exists()) {
            throw refusal(
                    settings,
                    "production needs a readable file with the key of the stored files and never makes one itself."
                            + " Put back the key file of this database, or see docs/adr/0007-files-in-the-database.md"
                            + " for a first one",
                    null);
        }
        return new FileKeyset(settings.keyset());
    }

    private static FileKeyset localKeyset(FileSettings settings) {
        var keyset = new FileKeyset(settings.localKeyset());
        if (!keyset.exists()) {
            keyset.create();
        }
        return keyset;
    }

    private static FileCipher open(FileKeyset keyset, FileSettings settings) {
        try {
            return new FileCipher(keyset.load());
        } catch (GeneralSecurityException | IOException e) {
            throw refusal(settings, "the file is not a key set for AES-GCM", e);
        }
    }

    private static InvalidConfigurationPropertyValueException refusal(
            FileSettings settings, String reason, @Nullable Exception cause) {
        return new InvalidConfigurationPropertyValueException(FileSettings.KEYSET, settings.keyset(), reason, cause);
    }
}
