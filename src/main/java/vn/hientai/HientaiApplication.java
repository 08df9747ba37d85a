package vn.hientai;

import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.context.properties.ConfigurationPropertiesScan;
import org.springframework.modulith.Modulithic;
import org.springframework.scheduling.annotation.EnableScheduling;
import vn.hientai.audit.VerifyAudit;

/** Hiền Tài: one application that carries a talent-attraction policy from the demand letter to the last commitment. */
@SpringBootApplication
@ConfigurationPropertiesScan
@EnableScheduling
@Modulithic(systemName = "Hiền Tài", sharedModules = "shared")
public class HientaiApplication {

    public static void main(String[] args) {
        var application = new SpringApplication(HientaiApplication.class);
        VerifyAudit.prepare(application, args);
        application.run(args);
    }
}
