package org.orderhub.web.shared;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response.Status;
import jakarta.ws.rs.ext.Provider;
import java.net.URI;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses what another site asks a signed-in browser to change. Browsers say where a request comes
 * from in {@code Sec-Fetch-Site}, older ones and plain http in {@code Origin}; what sends neither
 * is no browser, and has no cookie that it did not set itself.
 */
@Provider
@HtmlPage
final class SameSiteFilter implements ContainerRequestFilter {
  private static final Set<String> HARMLESS = Set.of("GET", "HEAD", "OPTIONS");

  @Override
  public void filter(ContainerRequestContext request) {
    if (!HARMLESS.contains(request.getMethod()) && !isOurs(request)) {
      request.abortWith(ErrorPages.of(Status.FORBIDDEN.getStatusCode()));
    }
  }

  private static boolean isOurs(ContainerRequestContext request) {
    String site = request.getHeaderString("Sec-Fetch-Site");
    if (site != null) {
      return site.equals("same-origin") || site.equals("none");
    }
    String origin = request.getHeaderString("Origin");
    return origin == null || isSameHost(origin, request.getHeaderString(HttpHeaders.HOST));
  }

  /** Only the host is compared: a proxy in front may have spoken TLS where we do not. */
  private static boolean isSameHost(String origin, @Nullable String host) {
    try {
      return host != null && host.equalsIgnoreCase(URI.create(origin).getRawAuthority());
    } catch (IllegalArgumentException notAnOrigin) {
      return false;
    }
  }
}
