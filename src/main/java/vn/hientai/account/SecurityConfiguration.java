package vn.hientai.account;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.HeadersConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.header.writers.CrossOriginOpenerPolicyHeaderWriter.CrossOriginOpenerPolicy;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import vn.hientai.shared.web.RefusedPosts;

/** Who is signed in may come in; what each may do stands on the use cases. */
@Configuration(proxyBeanMethods = false)
@EnableMethodSecurity
class SecurityConfiguration {

    private static final String[] PUBLIC = {
        "/sign-in",
        "/sign-in/failed",
        "/activate/**",
        "/assets/**",
        "/webjars/**",
        "/catalogue/**",
        "/catalogue.xlsx",
        "/healthz",
        "/error",
        "/favicon.ico"
    };

    private static final String CONTENT =
            "default-src 'none'; script-src 'self'; style-src 'self'; img-src 'self' data:; "
                    + "font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; frame-ancestors 'none'";

    @Bean
    SecurityFilterChain pages(HttpSecurity http, SignInOutcome outcome, RefusedPosts posts, GrantQueries grants) {
        return http.authorizeHttpRequests(requests -> requests.requestMatchers(PUBLIC)
                        .permitAll()
                        .anyRequest()
                        .authenticated())
                .formLogin(form ->
                        form.loginPage("/sign-in").successHandler(outcome).failureHandler(outcome))
                .logout(logout ->
                        logout.logoutUrl("/sign-out").addLogoutHandler(outcome).logoutSuccessUrl("/sign-in"))
                .exceptionHandling(failures -> failures.authenticationEntryPoint(new SignInEntry(posts))
                        .accessDeniedHandler(outcome))
                .requestCache(RequestCacheConfigurer::disable)
                .headers(SecurityConfiguration::headers)
                .addFilterBefore(new FreshGrants(grants), AnonymousAuthenticationFilter.class)
                .build();
    }

    private static void headers(HeadersConfigurer<HttpSecurity> headers) {
        headers.contentSecurityPolicy(policy -> policy.policyDirectives(CONTENT))
                .referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .crossOriginOpenerPolicy(policy -> policy.policy(CrossOriginOpenerPolicy.SAME_ORIGIN))
                .permissionsPolicyHeader(policy -> policy.policy(
                        "camera=(), microphone=(), geolocation=(), payment=(), usb=(), display-capture=()"));
    }
}
