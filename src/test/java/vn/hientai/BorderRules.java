package vn.hientai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static com.tngtech.archunit.core.domain.JavaClass.Predicates.assignableTo;
import static com.tngtech.archunit.lang.ArchCondition.from;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noFields;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noMembers;

import com.tngtech.archunit.core.domain.AccessTarget.CodeUnitAccessTarget;
import com.tngtech.archunit.core.domain.JavaAccess;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaCodeUnit;
import com.tngtech.archunit.core.domain.JavaField;
import com.tngtech.archunit.core.domain.JavaMember;
import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.domain.JavaModifier;
import com.tngtech.archunit.core.domain.JavaType;
import com.tngtech.archunit.core.domain.properties.CanBeAnnotated;
import com.tngtech.archunit.lang.ArchRule;
import jakarta.persistence.Entity;
import jakarta.persistence.EntityManager;
import jakarta.persistence.EntityManagerFactory;
import jakarta.persistence.PersistenceContext;
import java.time.Clock;
import java.time.temporal.TemporalAccessor;
import java.util.Calendar;
import java.util.Date;
import java.util.Set;
import java.util.stream.Stream;
import javax.sql.DataSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.data.jpa.test.autoconfigure.DataJpaTest;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.data.repository.Repository;
import org.springframework.jdbc.core.JdbcOperations;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.modulith.test.ApplicationModuleTest;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Controller;
import org.springframework.stereotype.Service;
import org.springframework.web.bind.annotation.RestController;
import vn.hientai.shared.CalledByModules;
import vn.hientai.shared.OpenToVisitors;

/** The borders inside modules that the compiler does not guard. */
final class BorderRules {

    private static final Set<String> MACHINE_NUMBERS =
            Set.of("double", "float", Double.class.getName(), Float.class.getName());
    private static final String[] DOMAIN = {"..demand..", "..consolidation..", "..policy.."};

    static final ArchRule ONLY_OFFICIAL_TIME_TELLS_THE_TIME = noClasses()
            .should()
            .accessTargetWhere(describe("reads a clock of the machine", BorderRules::readsAClock))
            .orShould()
            .dependOnClassesThat(assignableTo(Clock.class))
            .because("the clock of the database decides");

    static final ArchRule ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE = classes()
            .that()
            .areAnnotatedWith(Entity.class)
            .or()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate();

    static final ArchRule NO_PUBLIC_MEMBER_SHOWS_AN_ENTITY = noMembers()
            .that()
            .arePublic()
            .and()
            .areDeclaredInClassesThat()
            .arePublic()
            .should(from(describe("show an entity", BorderRules::showsAnEntity)));

    static final ArchRule PAGES_NEVER_SEE_ENTITIES = noClasses()
            .that()
            .resideInAPackage("..web..")
            .or(describe("are controllers", BorderRules::isController))
            .should()
            .dependOnClassesThat(describe("are entities", BorderRules::isEntity));

    static final ArchRule EVERY_USE_CASE_SAYS_WHO_MAY = methods()
            .that()
            .arePublic()
            .and()
            .doNotHaveModifier(JavaModifier.SYNTHETIC)
            .and()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .should(from(describe("say who may call it", BorderRules::saysWhoMay)));

    static final ArchRule CONTROLLERS_ARE_PACKAGE_PRIVATE = classes()
            .that(describe("are controllers", BorderRules::isController))
            .should()
            .bePackagePrivate();

    static final ArchRule CONTROLLERS_LEAVE_THE_DATABASE_TO_USE_CASES = noClasses()
            .that(describe("are controllers", BorderRules::isController))
            .should()
            .dependOnClassesThat(assignableTo(Repository.class)
                    .or(assignableTo(EntityManager.class))
                    .or(assignableTo(EntityManagerFactory.class))
                    .or(assignableTo(JdbcClient.class))
                    .or(assignableTo(JdbcOperations.class))
                    .or(assignableTo(DataSource.class)));

    static final ArchRule CONTROLLERS_CALL_ONLY_WHAT_ASKS_WHO_MAY = noClasses()
            .that(describe("are controllers", BorderRules::isController))
            .should()
            .accessTargetWhere(describe("is for modules only", BorderRules::isForModulesOnly));

    static final ArchRule NOTHING_IS_INJECTED_INTO_FIELDS = noFields()
            .should()
            .beAnnotatedWith(Autowired.class)
            .orShould()
            .beAnnotatedWith(Value.class)
            .orShould()
            .beAnnotatedWith(PersistenceContext.class)
            .orShould()
            .beAnnotatedWith("jakarta.annotation.Resource")
            .orShould()
            .beAnnotatedWith("jakarta.inject.Inject");

    static final ArchRule THE_DOMAIN_COUNTS_EXACTLY = noMembers()
            .that()
            .areDeclaredInClassesThat()
            .resideInAnyPackage(DOMAIN)
            .should(from(describe("hold or return a double or float", BorderRules::countsInMachineNumbers)));

    static final ArchRule TESTS_USE_OUR_COMPOSED_ANNOTATIONS = noClasses()
            .that()
            .areNotAnnotations()
            .should()
            .beAnnotatedWith(WebMvcTest.class)
            .orShould()
            .beAnnotatedWith(DataJpaTest.class)
            .orShould()
            .beAnnotatedWith(ApplicationModuleTest.class)
            .because("bare slices leave out our security chain, the permissions on use cases or the real database");

    private BorderRules() {}

    private static boolean readsAClock(JavaAccess<?> access) {
        var target = access.getTarget();
        var owner = target.getOwner();
        return switch (target.getName()) {
            case "now" -> owner.isAssignableTo(TemporalAccessor.class);
            case "currentTimeMillis" -> owner.isEquivalentTo(System.class);
            case "getInstance" -> owner.isAssignableTo(Calendar.class);
            case "<init>" ->
                target instanceof CodeUnitAccessTarget constructor
                        && constructor.getRawParameterTypes().isEmpty()
                        && (owner.isAssignableTo(Date.class) || owner.isAssignableTo(Calendar.class));
            default -> false;
        };
    }

    private static boolean isController(JavaClass type) {
        return type.isAnnotatedWith(Controller.class) || type.isAnnotatedWith(RestController.class);
    }

    private static boolean isEntity(JavaClass type) {
        return type.isAnnotatedWith(Entity.class);
    }

    private static boolean showsAnEntity(JavaMember member) {
        return typesOf(member)
                .flatMap(type -> type.getAllInvolvedRawTypes().stream())
                .anyMatch(BorderRules::isEntity);
    }

    private static Stream<JavaType> typesOf(JavaMember member) {
        if (member instanceof JavaCodeUnit unit) {
            return Stream.concat(Stream.of(unit.getReturnType()), unit.getParameterTypes().stream());
        }
        return Stream.of(((JavaField) member).getType());
    }

    private static boolean saysWhoMay(JavaMethod method) {
        return saysWhoMay((CanBeAnnotated) method) || saysWhoMay(method.getOwner());
    }

    private static boolean saysWhoMay(CanBeAnnotated element) {
        return element.isMetaAnnotatedWith(PreAuthorize.class)
                || element.isAnnotatedWith(OpenToVisitors.class)
                || element.isAnnotatedWith(CalledByModules.class);
    }

    /** Marked itself, or by its class and not freed by a permission of its own. */
    private static boolean isForModulesOnly(JavaAccess<?> access) {
        return access.getTarget()
                .resolveMember()
                .filter(BorderRules::isForModulesOnly)
                .isPresent();
    }

    private static boolean isForModulesOnly(JavaMember member) {
        return member.isAnnotatedWith(CalledByModules.class)
                || member.getOwner().isAnnotatedWith(CalledByModules.class) && !saysWhoMay((CanBeAnnotated) member);
    }

    private static boolean countsInMachineNumbers(JavaMember member) {
        var type = member instanceof JavaCodeUnit unit ? unit.getRawReturnType() : ((JavaField) member).getRawType();
        return MACHINE_NUMBERS.contains(type.getBaseComponentType().getName());
    }
}
