package vn.hientai.web;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.http.HttpStatus;
import org.springframework.http.HttpStatusCode;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.ModelAndView;

/** The same pages for what the filters and the servlet container refuse before a controller is reached. */
@Controller
class ContainerErrors implements ErrorController {

    @RequestMapping("${spring.web.error.path:/error}")
    ModelAndView show(HttpServletRequest request) throws Exception {
        if (!(request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer status)) {
            return ErrorPage.of(HttpStatus.NOT_FOUND);
        }
        if (status == 500 && request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Exception failure) {
            throw failure; // to ErrorPages, which knows failures better than by their status
        }
        return ErrorPage.of(HttpStatusCode.valueOf(status));
    }
}
