package vn.hientai.web;

import java.lang.reflect.Field;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.StringJoiner;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.Page;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.util.StringUtils;
import org.springframework.validation.BindingResult;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;
import org.thymeleaf.context.IWebContext;
import org.thymeleaf.spring6.util.DetailedError;
import org.thymeleaf.web.IWebRequest;
import vn.hientai.shared.CurrentUser;
import vn.hientai.shared.web.Navigation;
import vn.hientai.shared.web.UnreadNotices;

/** What the frame around a page shows: who is signed in, where one can go, whether the form has errors. */
class Frame {

    private static final int PAGES_AROUND = 2;

    private final IWebContext context;
    private final CurrentUser user;
    private final List<Navigation> navigation;
    private final Optional<UnreadNotices> unread;

    Frame(IWebContext context, CurrentUser user, List<Navigation> navigation, Optional<UnreadNotices> unread) {
        this.context = context;
        this.user = user;
        this.navigation = navigation;
        this.unread = unread;
    }

    public boolean isSignedIn() {
        var person = SecurityContextHolder.getContext().getAuthentication();
        return person != null && person.isAuthenticated() && !(person instanceof AnonymousAuthenticationToken);
    }

    /** Only for a page whose reader {@link #isSignedIn()}. */
    public CurrentUser user() {
        return user;
    }

    public List<Navigation.Entry> navigation() {
        return navigation.stream()
                .flatMap(module -> module.entriesFor(user).stream())
                .toList();
    }

    /** How much the reader has not read yet, null where there is no inbox. Each call asks the database. */
    public @Nullable Integer unread() {
        return unread.map(UnreadNotices::count).orElse(null);
    }

    /** Whether the page is the entry's page or stands below it. */
    public boolean isAt(Navigation.Entry entry) {
        var path = request().getPathWithinApplication();
        return path.equals(entry.address()) || path.startsWith(entry.address() + "/");
    }

    public boolean hasErrors() {
        return context.getVariableNames().stream()
                .filter(name -> name.startsWith(BindingResult.MODEL_KEY_PREFIX))
                .map(context::getVariable)
                .anyMatch(result -> result instanceof BindingResult binding && binding.hasErrors());
    }

    /** The errors of a form in the order of its fields, those of the whole form first, then what it inherits. */
    public List<DetailedError> inOrder(List<DetailedError> errors, Object form) {
        var fields = fieldsOf(form.getClass());
        return errors.stream()
                .sorted(Comparator.comparingInt(error -> placeOf(error, fields)))
                .toList();
    }

    private static List<String> fieldsOf(Class<?> form) {
        var inherited = form.getSuperclass();
        var fields = new ArrayList<>(inherited == Object.class ? List.<String>of() : fieldsOf(inherited));
        Arrays.stream(form.getDeclaredFields()).map(Field::getName).forEach(fields::add);
        return fields;
    }

    /** The ids that explain a field, null when nothing does. */
    public @Nullable String describedBy(String name, @Nullable String hint, boolean wrong) {
        var ids = new StringJoiner(" ").setEmptyValue("");
        if (StringUtils.hasText(hint)) {
            ids.add(name + "-hint");
        }
        if (wrong) {
            ids.add(name + "-error");
        }
        return ids.length() == 0 ? null : ids.toString();
    }

    /** The address of this page with one request parameter changed; the others stay. */
    public String with(String parameter, Object value) {
        return here().replaceQueryParam(parameter, encoded(value)).build().toUriString();
    }

    /** The same for a filter of a list, which then starts at its first page. */
    public String filteredBy(String parameter, String value) {
        return here().replaceQueryParam("page")
                .replaceQueryParam(parameter, encoded(value))
                .build()
                .toUriString();
    }

    /** The numbers of the pages next to this one, counted from zero. */
    public List<Integer> pagesAround(Page<?> page) {
        var first = Math.max(0, page.getNumber() - PAGES_AROUND);
        var last = Math.min(page.getTotalPages() - 1, page.getNumber() + PAGES_AROUND);
        return IntStream.rangeClosed(first, last).boxed().toList();
    }

    private UriComponentsBuilder here() {
        var address = UriComponentsBuilder.newInstance();
        return "GET".equals(request().getMethod()) ? address.query(request().getQueryString()) : address;
    }

    private static String encoded(Object value) {
        return UriUtils.encode(value.toString(), StandardCharsets.UTF_8);
    }

    private IWebRequest request() {
        return context.getExchange().getRequest();
    }

    private static int placeOf(DetailedError error, List<String> fields) {
        if (error.isGlobal()) {
            return -1;
        }
        var place = fields.indexOf(error.getFieldName().split("[.\\[]", 2)[0]);
        return place < 0 ? fields.size() : place;
    }
}
