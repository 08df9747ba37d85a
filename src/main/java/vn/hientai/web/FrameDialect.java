package vn.hientai.web;

import java.util.Optional;
import java.util.Set;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;
import org.thymeleaf.context.IExpressionContext;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.dialect.IExpressionObjectDialect;
import org.thymeleaf.expression.IExpressionObjectFactory;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.web.Navigation;
import vn.hientai.shared.web.UnreadNotices;

/** Gives templates {@code #frame}: what the {@link Frame} around a page needs, on error pages too. */
@Component
class FrameDialect implements IExpressionObjectDialect, IExpressionObjectFactory {

    private static final String FRAME = "frame";

    private final CurrentUser user;
    private final ObjectProvider<Navigation> navigation;
    private final ObjectProvider<UnreadNotices> unread;

    FrameDialect(CurrentUser user, ObjectProvider<Navigation> navigation, ObjectProvider<UnreadNotices> unread) {
        this.user = user;
        this.navigation = navigation;
        this.unread = unread;
    }

    @Override
    public String getName() {
        return FRAME;
    }

    @Override
    public IExpressionObjectFactory getExpressionObjectFactory() {
        return this;
    }

    @Override
    public Set<String> getAllExpressionObjectNames() {
        return Set.of(FRAME);
    }

    @Override
    public Frame buildObject(IExpressionContext context, String name) {
        return new Frame(
                (IWebContext) context,
                user,
                navigation.orderedStream().toList(),
                Optional.ofNullable(unread.getIfAvailable()));
    }

    @Override
    public boolean isCacheable(String name) {
        return true;
    }
}
