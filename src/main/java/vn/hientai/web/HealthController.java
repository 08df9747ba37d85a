package vn.hientai.web;

import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;

/** Tells a proxy or a container that the application answers; needs no sign-in and says nothing else. */
@Controller
class HealthController {

    @GetMapping("/healthz")
    ResponseEntity<Void> health() {
        return ResponseEntity.ok().build();
    }
}
