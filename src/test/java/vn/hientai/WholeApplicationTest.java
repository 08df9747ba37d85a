package vn.hientai;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;

/**
 * The whole application behind its web layer, on real PostgreSQL, with the units and accounts of the demo, a clock that
 * can replay, and no round yet. All such tests share one context and one database: each makes its own call.
 */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(properties = {"hientai.local.enabled=true", "hientai.local.rounds=false"})
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({
    PostgresForTests.class,
    CountedStatements.class,
    Pages.class,
    Routes.class,
    SampleCall.class,
    SampleCityRound.class,
    SampleReview.class,
    SampleCatalogue.class,
    Subjects.class
})
public @interface WholeApplicationTest {}
