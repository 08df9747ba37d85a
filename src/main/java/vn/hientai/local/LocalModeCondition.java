package vn.hientai.local;

import org.springframework.context.annotation.Condition;
import org.springframework.context.annotation.ConditionContext;
import org.springframework.core.env.Environment;
import org.springframework.core.env.Profiles;
import org.springframework.core.type.AnnotatedTypeMetadata;
import org.springframework.util.StringUtils;

/** Tells the local mode from all others; {@code hientai.local.enabled=false} switches it off, as the tests do. */
class LocalModeCondition implements Condition {

    private static final Profiles PRODUCTION = Profiles.of(ProductionGuard.PROFILE);

    @Override
    public boolean matches(ConditionContext context, AnnotatedTypeMetadata metadata) {
        return isLocal(context.getEnvironment());
    }

    private static boolean isLocal(Environment environment) {
        return !environment.acceptsProfiles(PRODUCTION)
                && !StringUtils.hasText(environment.getProperty("spring.datasource.url"))
                && environment.getProperty("hientai.local.enabled", Boolean.class, true);
    }
}
