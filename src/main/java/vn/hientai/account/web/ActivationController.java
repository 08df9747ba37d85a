package vn.hientai.account.web;

import static vn.hientai.shared.web.FormPost.submit;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.validation.Valid;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.validation.BindingResult;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.support.RedirectAttributes;
import vn.hientai.account.Activation;

/** The page a printed slip leads to. */
@Controller
@RequestMapping("/activate")
class ActivationController {

    private final Activation activation;

    ActivationController(Activation activation) {
        this.activation = activation;
    }

    @GetMapping
    String newForm(Model model) {
        model.addAttribute(new ActivationForm());
        return "account/activation/new";
    }

    @PostMapping
    String create(
            @Valid ActivationForm form, BindingResult result, HttpServletRequest request, RedirectAttributes redirect) {
        form.checkRepetition(result);
        return submit(result, "account/activation/new", () -> {
            activation.activate(form.toCommand(request.getRemoteAddr()));
            redirect.addFlashAttribute("notice", "activation.done");
            return "redirect:/sign-in";
        });
    }
}
