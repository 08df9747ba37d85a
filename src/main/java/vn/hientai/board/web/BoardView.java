package vn.hientai.board.web;

import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.NullUnmarked;
import org.springframework.web.util.UriComponentsBuilder;
import vn.hientai.demand.BoardFilter;
import vn.hientai.demand.BoardNeed;
import vn.hientai.demand.BoardStatus;
import vn.hientai.demand.CallId;
import vn.hientai.shared.Bloc;

/** What the address of the board says: every link, form and act carries it, so that nobody loses the place. */
@NullUnmarked
class BoardView {

    BoardStatus status;

    Bloc bloc;

    BoardNeed need;

    String text;

    Integer page;

    BoardFilter filter() {
        return new BoardFilter(status, bloc, need, text == null ? "" : text, page == null ? 0 : page);
    }

    /** The fields a form keeps. */
    Map<String, String> fields() {
        var fields = new LinkedHashMap<String, String>();
        put(fields, "status", status);
        put(fields, "bloc", bloc);
        put(fields, "need", need);
        put(fields, "text", text);
        put(fields, "page", page == null || page <= 0 ? null : page);
        return fields;
    }

    /** The board with what is filtered. */
    String address(CallId call) {
        return "/calls/" + call + "/board" + query();
    }

    /** What is filtered as the end of an address, «?need=SILENT»; empty when nothing is. */
    String query() {
        var query = UriComponentsBuilder.newInstance();
        fields().keySet().forEach(name -> query.queryParam(name, "{" + name + "}"));
        return query.encode().buildAndExpand(fields()).toUriString();
    }

    private static void put(Map<String, String> fields, String name, Object value) {
        if (value != null) {
            fields.put(name, value.toString());
        }
    }
}
