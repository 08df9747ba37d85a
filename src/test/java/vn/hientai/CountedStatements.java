package vn.hientai;

import java.lang.reflect.InvocationHandler;
import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.Statement;
import java.util.concurrent.atomic.AtomicInteger;
import javax.sql.DataSource;
import org.springframework.beans.factory.config.BeanPostProcessor;
import org.springframework.boot.test.context.TestComponent;

/** Counts every statement a thread sends to the database, whoever sends it: Hibernate, JdbcClient or the session. */
@TestComponent
public class CountedStatements implements BeanPostProcessor {

    private static final ThreadLocal<AtomicInteger> SENT = new ThreadLocal<>();

    /** How many statements an act sends from this thread. */
    public int during(Runnable act) {
        var sent = new AtomicInteger();
        SENT.set(sent);
        try {
            act.run();
            return sent.get();
        } finally {
            SENT.remove();
        }
    }

    @Override
    public Object postProcessAfterInitialization(Object bean, String name) {
        return bean instanceof DataSource source ? proxy(DataSource.class, source) : bean;
    }

    private static <T> T proxy(Class<T> type, T target) {
        InvocationHandler handler = (proxy, method, arguments) -> {
            var sent = SENT.get();
            if (sent != null && method.getName().startsWith("execute")) {
                sent.incrementAndGet();
            }
            var result = call(target, method, arguments);
            return method.getName().equals("unwrap") ? result : wrapped(result);
        };
        return type.cast(Proxy.newProxyInstance(type.getClassLoader(), new Class<?>[] {type}, handler));
    }

    private static Object wrapped(Object result) {
        if (result instanceof Connection connection) {
            return proxy(Connection.class, connection);
        }
        if (result instanceof PreparedStatement statement) {
            return proxy(PreparedStatement.class, statement);
        }
        return result instanceof Statement statement ? proxy(Statement.class, statement) : result;
    }

    private static Object call(Object target, Method method, Object[] arguments) throws Throwable {
        try {
            return method.invoke(target, arguments);
        } catch (InvocationTargetException e) {
            throw e.getCause();
        }
    }
}
