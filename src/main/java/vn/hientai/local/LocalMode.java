package vn.hientai.local;

import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** What the local mode adds to the application, beside its database. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnLocalMode
@Import({ReplayTime.class, FirstStart.class})
class LocalMode {}
