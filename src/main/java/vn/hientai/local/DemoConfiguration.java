package vn.hientai.local;

import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Loads the demo in the local mode; {@code hientai.local.demo=false} leaves the database empty. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnLocalMode
@ConditionalOnProperty(name = "hientai.local.demo", matchIfMissing = true)
@Import({
    DemoUnits.class,
    DemoPeople.class,
    ActAs.class,
    DemoCity.class,
    DemoCalls.class,
    DemoBranch.class,
    DemoAnswers.class,
    DemoQuestions.class,
    DemoClosingSheet.class,
    DemoConsolidation.class,
    DemoReview.class,
    DemoCatalogue.class,
    DemoLoader.class
})
class DemoConfiguration {}
