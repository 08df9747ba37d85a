package vn.hientai.shared.web;

import java.util.Set;
import org.springframework.context.MessageSource;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;

/** Gives templates {@code #office}: the {@link OfficeWords} in the reader's language. */
@Component
class OfficeDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String OFFICE = "office";

    private final MessageSource messages;

    OfficeDialect(MessageSource messages) {
        this.messages = messages;
    }

    @Override
    public String getName() {
        return OFFICE;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(OFFICE);
    }

    @Override
    public OfficeWords buildObject(IExpressionContext context, String name) {
        return new OfficeWords(messages, context.getLocale());
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
