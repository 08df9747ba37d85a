package vn.hientai;

import static com.tngtech.archunit.base.DescribedPredicate.describe;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import brokenborders.demand.Broken;
import com.tngtech.archunit.core.domain.JavaClass;
import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import com.tngtech.archunit.lang.ArchRule;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Each border holds in the code, and a fixture that breaks it is found. */
class ArchitectureTests {

    /** Read once: most of the time goes into the libraries behind the classes. */
    private static final JavaClasses ALL =
            new ClassFileImporter().importPackagesOf(HientaiApplication.class, Broken.class);

    private static final JavaClasses MAIN =
            ALL.that(describe("are main classes", type -> !isBroken(type) && !isTest(type)));
    private static final JavaClasses TESTS =
            ALL.that(describe("are test classes", type -> !isBroken(type) && isTest(type)));

    @Test
    void looksAtAllOfTheCode() {
        assertThat(MAIN.contain(HientaiApplication.class)).isTrue();
        assertThat(MAIN.contain(ArchitectureTests.class)).isFalse();
        assertThat(MAIN.contain(Broken.class)).isFalse();
        assertThat(TESTS.contain(ArchitectureTests.class)).isTrue();
    }

    @Test
    void onlyOfficialTimeTellsTheTime() {
        holds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME);
        finds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME, Broken.AsksAnInstant.class);
        finds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME, Broken.AsksByReference.class);
        finds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME, Broken.AsksTheSystem.class);
        finds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME, Broken.AsksAnOldDate.class);
        finds(BorderRules.ONLY_OFFICIAL_TIME_TELLS_THE_TIME, Broken.HoldsAClock.class);
    }

    @Test
    void entitiesAndRepositoriesArePackagePrivate() {
        holds(BorderRules.ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE);
        finds(BorderRules.ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE, Broken.PublicEntity.class);
        finds(BorderRules.ENTITIES_AND_REPOSITORIES_ARE_PACKAGE_PRIVATE, Broken.PublicRepository.class);
    }

    @Test
    void noPublicMemberShowsAnEntity() {
        holds(BorderRules.NO_PUBLIC_MEMBER_SHOWS_AN_ENTITY);
        finds(BorderRules.NO_PUBLIC_MEMBER_SHOWS_AN_ENTITY, Broken.EntityInARecord.class);
        finds(BorderRules.NO_PUBLIC_MEMBER_SHOWS_AN_ENTITY, Broken.EntityFromAQuery.class);
    }

    @Test
    void pagesNeverSeeEntities() {
        holds(BorderRules.PAGES_NEVER_SEE_ENTITIES);
        finds(BorderRules.PAGES_NEVER_SEE_ENTITIES, Broken.EntityInAModelController.class);
    }

    @Test
    void everyUseCaseSaysWhoMay() {
        holds(BorderRules.EVERY_USE_CASE_SAYS_WHO_MAY);
        finds(BorderRules.EVERY_USE_CASE_SAYS_WHO_MAY, Broken.OpenManagement.class);
    }

    @Test
    void controllersArePackagePrivate() {
        holds(BorderRules.CONTROLLERS_ARE_PACKAGE_PRIVATE);
        finds(BorderRules.CONTROLLERS_ARE_PACKAGE_PRIVATE, Broken.PublicController.class);
    }

    @Test
    void controllersLeaveTheDatabaseToUseCases() {
        holds(BorderRules.CONTROLLERS_LEAVE_THE_DATABASE_TO_USE_CASES);
        finds(BorderRules.CONTROLLERS_LEAVE_THE_DATABASE_TO_USE_CASES, Broken.SqlController.class);
        finds(BorderRules.CONTROLLERS_LEAVE_THE_DATABASE_TO_USE_CASES, Broken.RepositoryController.class);
    }

    @Test
    void controllersCallOnlyWhatAsksWhoMay() {
        holds(BorderRules.CONTROLLERS_CALL_ONLY_WHAT_ASKS_WHO_MAY);
        finds(
                BorderRules.CONTROLLERS_CALL_ONLY_WHAT_ASKS_WHO_MAY,
                Broken.BackDoorController.class,
                Broken.ForModulesQueries.class);
    }

    @Test
    void nothingIsInjectedIntoFields() {
        holds(BorderRules.NOTHING_IS_INJECTED_INTO_FIELDS);
        finds(BorderRules.NOTHING_IS_INJECTED_INTO_FIELDS, Broken.FieldInjection.class);
    }

    @Test
    void theDomainCountsExactly() {
        holds(BorderRules.THE_DOMAIN_COUNTS_EXACTLY);
        finds(BorderRules.THE_DOMAIN_COUNTS_EXACTLY, Broken.RoughSum.class);
        finds(BorderRules.THE_DOMAIN_COUNTS_EXACTLY, Broken.RoughAverage.class);
    }

    @Test
    void testsUseOurComposedAnnotations() {
        BorderRules.TESTS_USE_OUR_COMPOSED_ANNOTATIONS.allowEmptyShould(true).check(TESTS);
        finds(BorderRules.TESTS_USE_OUR_COMPOSED_ANNOTATIONS, Broken.BarePage.class);
        finds(BorderRules.TESTS_USE_OUR_COMPOSED_ANNOTATIONS, Broken.BareRepository.class);
        finds(BorderRules.TESTS_USE_OUR_COMPOSED_ANNOTATIONS, Broken.BareModule.class);
    }

    /** A rule may find nothing to judge yet. */
    private static void holds(ArchRule rule) {
        rule.allowEmptyShould(true).check(MAIN);
    }

    private static void finds(ArchRule rule, Class<?>... broken) {
        var names = Stream.of(broken).map(Class::getName).toList();
        var fixture = ALL.that(describe("are the fixture", type -> names.contains(type.getName())));
        assertThatExceptionOfType(AssertionError.class)
                .isThrownBy(() -> rule.check(fixture))
                .withMessageContaining("was violated")
                .withMessageContaining(broken[0].getSimpleName());
    }

    private static boolean isBroken(JavaClass type) {
        return type.getPackageName().equals(Broken.class.getPackageName());
    }

    private static boolean isTest(JavaClass type) {
        return type.getSource()
                .filter(source -> source.getUri().toString().contains("/test-classes/"))
                .isPresent();
    }
}
