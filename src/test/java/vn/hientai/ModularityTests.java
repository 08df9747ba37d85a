package vn.hientai;

import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;

class ModularityTests {

    private final ApplicationModules modules = ApplicationModules.of(HientaiApplication.class);

    @Test
    void everyModuleUsesOnlyWhatItDeclares() {
        modules.verify();
    }
}
