package org.orderhub.web.shared;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.container.ContainerResponseFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;

/**
 * Turns errors into pages where a person reads them: on page routes, and on addresses nobody knows
 * when a browser asks. Whoever mapped the exception keeps the status and headers.
 */
@Provider
@Priority(HtmlErrors.BEFORE_HEADERS)
final class HtmlErrors implements ContainerResponseFilter {
  /** Filters of answers run from the highest number down. */
  static final int BEFORE_HEADERS = Priorities.HEADER_DECORATOR + 100;

  private static final List<String> FOR_PROGRAMS = List.of("v1", "api", "q");

  private final ResourceInfo resource;

  HtmlErrors(@Context ResourceInfo resource) {
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request, ContainerResponseContext response) {
    if (response.getStatus() < 400 || isHtml(response) || !isForPeople(request)) {
      return;
    }
    Response page = ErrorPages.of(response.getStatus());
    response.setEntity(page.getEntity(), null, page.getMediaType());
    response.getHeaders().putSingle(HttpHeaders.CONTENT_TYPE, Html.TYPE);
  }

  private boolean isForPeople(ContainerRequestContext request) {
    Class<?> page = resource.getResourceClass();
    return page == null
        ? isBrowser(request) && !FOR_PROGRAMS.contains(firstStep(request))
        : page.isAnnotationPresent(HtmlPage.class);
  }

  private static boolean isHtml(ContainerResponseContext response) {
    return MediaType.TEXT_HTML_TYPE.isCompatible(response.getMediaType());
  }

  private static boolean isBrowser(ContainerRequestContext request) {
    String accepted = request.getHeaderString(HttpHeaders.ACCEPT);
    return accepted != null && accepted.contains(MediaType.TEXT_HTML);
  }

  private static String firstStep(ContainerRequestContext request) {
    String path = request.getUriInfo().getPath();
    String relative = path.startsWith("/") ? path.substring(1) : path;
    return relative.split("/", 2)[0];
  }
}
