package org.orderhub.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.MultivaluedMap;
import jakarta.ws.rs.ext.Provider;

/**
 * What browsers are told about every page: run and load nothing but ours, show it in no frame, keep
 * it in no cache, tell other sites nothing. What comes with rules of its own keeps them.
 */
@Provider
@Priority(Priorities.HEADER_DECORATOR)
final class PageHeaders implements ContainerResponseFilter {
  private static final String RULES = "Content-Security-Policy";
  private static final String CONTENT_SECURITY_POLICY =
      String.join(
          "; ",
          "default-src 'none'",
          "script-src 'self'",
          "style-src 'self'",
          "img-src 'self' data:",
          "font-src 'self'",
          "connect-src 'self'",
          "frame-src 'self'",
          "form-action 'self'",
          "base-uri 'none'",
          "frame-ancestors 'none'");

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    MultivaluedMap<String, Object> headers = response.getHeaders();
    if (!MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType())
        || headers.containsKey(RULES)) {
      return;
    }
    headers.putSingle(RULES, CONTENT_SECURITY_POLICY);
    headers.putSingle("X-Content-Type-Options", "nosniff");
    headers.putSingle("X-Frame-Options", "DENY");
    headers.putSingle("Referrer-Policy", "same-origin");
    headers.putSingle("Cross-Origin-Opener-Policy", "same-origin");
    headers.putSingle(HttpHeaders.CACHE_CONTROL, "no-store");
    if (Flash.in(request.getCookies()).isPresent()) {
      headers.add(HttpHeaders.SET_COOKIE, Flash.SHOWN);
    }
  }
}
