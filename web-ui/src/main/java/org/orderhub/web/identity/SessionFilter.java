package org.orderhub.web.identity;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.Context;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.orderhub.application.identity.IdentifySession;
import org.orderhub.application.identity.Token;
import org.orderhub.web.shared.ErrorPages;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.Url;

/** Lets staff in whose session lives and whose role permits the page. */
@Provider
@StaffOnly
@Priority(Priorities.AUTHENTICATION)
final class SessionFilter implements ContainerRequestFilter {
  private final IdentifySession identifySession;
  private final CurrentVisit visit;
  private final ResourceInfo resource;

  SessionFilter(
      IdentifySession identifySession, CurrentVisit visit, @Context ResourceInfo resource) {
    this.identifySession = identifySession;
    this.visit = visit;
    this.resource = resource;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<Token> token = SessionCookie.in(request.getCookies());
    Optional<IdentifySession.Visitor> visitor = token.flatMap(identifySession::identify);
    if (visitor.isEmpty()) {
      request.abortWith(toSignIn(request));
      return;
    }
    visit.begin(visitor.get(), token.orElseThrow().hash());
    Needs needs = needs();
    if (needs != null && !visit.may(needs.value())) {
      request.abortWith(ErrorPages.of(Response.Status.FORBIDDEN.getStatusCode()));
    }
  }

  private @Nullable Needs needs() {
    Needs ofMethod = resource.getResourceMethod().getAnnotation(Needs.class);
    return ofMethod != null ? ofMethod : resource.getResourceClass().getAnnotation(Needs.class);
  }

  /** A form that comes too late leads back to the start: its page may be gone, its post is. */
  private static Response toSignIn(ContainerRequestContext request) {
    Url signIn = Url.of("/sign-in").with("next", next(request));
    return request.getHeaderString("HX-Request") == null
        ? Html.redirect(signIn)
        : Response.status(Response.Status.UNAUTHORIZED)
            .header("HX-Redirect", signIn.toString())
            .build();
  }

  private static String next(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    if (!request.getMethod().equals("GET") || uri.getRawPath().equals("/")) {
      return "";
    }
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
