package vn.hientai.organisation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Import;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import vn.hientai.PostgresForTests;
import vn.hientai.shared.AuditTrail;
import vn.hientai.shared.CurrentUser;

/** The organisation module on a real database; who asks and the trail are mocks. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@ApplicationModuleTest(module = "organisation", verifyAutomatically = false)
@Import({PostgresForTests.class, UnitModuleTest.Permissions.class})
@MockitoBean(types = {CurrentUser.class, AuditTrail.class})
@interface UnitModuleTest {

    /** Permission annotations count here as they do in the application. */
    @TestConfiguration(proxyBeanMethods = false)
    @EnableMethodSecurity
    class Permissions {}
}
