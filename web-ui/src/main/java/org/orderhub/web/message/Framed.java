package org.orderhub.web.message;

import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;

/**
 * Pages that hold what others wrote, for a frame of ours: no scripts run, no forms are sent, and
 * they count as another site. Pictures come from where the e-mail has them from.
 */
final class Framed {
  private static final String RULES =
      String.join(
          "; ",
          "default-src 'none'",
          "style-src 'self' 'unsafe-inline'",
          "img-src https: data:",
          "sandbox",
          "frame-ancestors 'self'");

  private Framed() {}

  static Response page(String html) {
    return page(Response.Status.OK, html);
  }

  static Response page(Response.Status status, String html) {
    return Response.status(status)
        .type(MediaType.TEXT_HTML_TYPE.withCharset("UTF-8"))
        .entity(html)
        .header("Content-Security-Policy", RULES)
        .header("X-Frame-Options", "SAMEORIGIN")
        .header("X-Content-Type-Options", "nosniff")
        .header("Referrer-Policy", "no-referrer")
        .header(HttpHeaders.CACHE_CONTROL, "no-store")
        .build();
  }
}
