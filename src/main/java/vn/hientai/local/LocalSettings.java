package vn.hientai.local;

import java.nio.file.Path;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of the local mode.
 *
 * @param enabled false switches the local mode off even where no database is configured
 * @param database the folder of the local database
 * @param rounds whether the demo comes with its rounds, or with units and accounts only
 */
@ConfigurationProperties("hientai.local")
record LocalSettings(
        @DefaultValue("true") boolean enabled,
        @DefaultValue("data/postgres") Path database,
        @DefaultValue("true") boolean rounds) {}
