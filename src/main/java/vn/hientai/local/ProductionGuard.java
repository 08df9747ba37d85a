package vn.hientai.local;

import org.springframework.beans.factory.config.BeanFactoryPostProcessor;
import org.springframework.beans.factory.config.ConfigurableListableBeanFactory;
import org.springframework.context.annotation.Profile;
import org.springframework.core.env.Environment;
import org.springframework.stereotype.Component;
import org.springframework.util.StringUtils;

/** Refuses to start in production with anything that belongs to the local mode, before a single bean is made. */
@Component
@Profile(ProductionGuard.PROFILE)
class ProductionGuard implements BeanFactoryPostProcessor {

    static final String PROFILE = "production";

    @Override
    public void postProcessBeanFactory(ConfigurableListableBeanFactory beans) {
        if (!StringUtils.hasText(beans.getBean(Environment.class).getProperty("spring.datasource.url"))) {
            throw new StartRefused(
                    "Chế độ production cần cơ sở dữ liệu: hãy đặt SPRING_DATASOURCE_URL.",
                    "The production mode needs a database: set SPRING_DATASOURCE_URL.");
        }
        if (beans.getBeanNamesForType(ReplayTime.class, true, false).length > 0) {
            throw new StartRefused(
                    "Chế độ production chỉ dùng đồng hồ của cơ sở dữ liệu: không được có ReplayTime.",
                    "The production mode has no other clock than the database's: ReplayTime must not be there.");
        }
    }
}
