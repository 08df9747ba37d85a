package vn.hientai.consolidation;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.webmvc.test.autoconfigure.AutoConfigureMockMvc;
import org.springframework.boot.webmvc.test.autoconfigure.MockMvcPrint;
import org.springframework.context.annotation.Import;
import vn.hientai.CountedStatements;
import vn.hientai.PostgresForTests;
import vn.hientai.local.ReplayTime;

/** The whole application on real PostgreSQL with a clock that can live at the hours of the sample call. */
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest
@AutoConfigureMockMvc(print = MockMvcPrint.NONE)
@Import({PostgresForTests.class, ReplayTime.class, SampleCall.class, CountedStatements.class})
public @interface ConsolidationTest {}
