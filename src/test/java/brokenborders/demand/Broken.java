package brokenborders.demand;

import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Date;
import java.util.List;
import java.util.function.Supplier;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.repository.ListCrudRepository;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.ui.Model;
import vn.hientai.shared.AuditorsOnly;
import vn.hientai.shared.CalledByModules;

/**
 * One class for each way to break a border. They live outside the product's package, so that nothing ever runs them.
 */
public final class Broken {

    private Broken() {}

    public static class AsksAnInstant {
        Instant deadline = Instant.now();
    }

    public static class AsksByReference {
        Supplier<LocalDate> today = LocalDate::now;
    }

    public static class AsksTheSystem {
        long at = System.currentTimeMillis();
    }

    public static class AsksAnOldDate {
        Date at = new Date();
    }

    public record HoldsAClock(Clock clock) {}

    @Entity
    public static class PublicEntity {}

    public interface PublicRepository extends ListCrudRepository<HiddenEntity, Long> {}

    @Entity
    static class HiddenEntity {}

    interface HiddenRepository extends ListCrudRepository<HiddenEntity, Long> {}

    public record EntityInARecord(List<HiddenEntity> entities) {}

    public static class EntityFromAQuery {
        public HiddenEntity find() {
            return new HiddenEntity();
        }
    }

    @Controller
    public static class EntityInAModelController {
        void show(Model model) {
            model.addAttribute(new HiddenEntity());
        }
    }

    @Service
    public static class OpenManagement {
        @AuditorsOnly
        public void guarded() {}

        public void open() {}
    }

    @Controller
    public static class PublicController {}

    @Controller
    public record SqlController(JdbcClient jdbc) {}

    @Controller
    public record RepositoryController(HiddenRepository repository) {}

    @Service
    @CalledByModules
    public static class ForModulesQueries {
        public void read() {}
    }

    @Controller
    public static class BackDoorController {
        void show(ForModulesQueries queries) {
            queries.read();
        }
    }

    public static class FieldInjection {
        @Autowired
        Object collaborator;
    }

    public record RoughSum(double total) {}

    public static class RoughAverage {
        Float average() {
            return 0.5f;
        }
    }

    @WebMvcTest
    public static class BarePage {}

    @DataJpaTest
    public static class BareRepository {}

    @ApplicationModuleTest
    public static class BareModule {}
}
