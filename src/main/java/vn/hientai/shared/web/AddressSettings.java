package vn.hientai.shared.web;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Under which address people reach the product. What is printed never trusts the address a request names.
 *
 * @param baseUrl scheme, host and port, without a slash at the end
 */
@ConfigurationProperties("hientai")
public record AddressSettings(
        @DefaultValue("http://localhost:8080") String baseUrl) {}
