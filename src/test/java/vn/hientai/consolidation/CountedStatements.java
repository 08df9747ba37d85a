package vn.hientai.consolidation;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts the statements that are sent to the database. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

    private final AtomicInteger prepared = new AtomicInteger();

    /** How many statements something needs. */
    public int during(Runnable act) {
        var before = prepared.get();
        act.run();
        return prepared.get() - before;
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private <T> T proxy(Class<T> type, T target) {
        return type.cast(
                Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, (self, method, arguments) -> {
                    var answer = call(target, method, arguments);
                    return answer instanceof Connection connection
                                    && method.getName().equals("getConnection")
                            ? proxy(Connection.class, connection)
                            : answer;
                }));
    }

    private Object call(Object target, Method method, Object[] arguments) throws Throwable {
        if (method.getName().equals("prepareStatement")) {
            prepared.incrementAndGet();
        }
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
