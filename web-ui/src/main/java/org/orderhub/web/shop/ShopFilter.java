package org.orderhub.web.shop;

import jakarta.annotation.Priority;
import jakarta.ws.rs.Priorities;
import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.application.shop.IdentifyCustomer;
import org.orderhub.web.identity.CurrentVisit;
import org.orderhub.web.shared.Html;
import org.orderhub.web.shared.Url;

/** Lets customers in whose session lives. A session of staff is none. */
@Provider
@CustomersOnly
@Priority(Priorities.AUTHENTICATION)
final class ShopFilter implements ContainerRequestFilter {
  private final IdentifyCustomer identifyCustomer;
  private final CurrentShopper shopper;
  private final CurrentVisit visit;

  ShopFilter(IdentifyCustomer identifyCustomer, CurrentShopper shopper, CurrentVisit visit) {
    this.identifyCustomer = identifyCustomer;
    this.shopper = shopper;
    this.visit = visit;
  }

  @Override
  public void filter(ContainerRequestContext request) {
    Optional<Token> token = ShopCookie.in(request.getCookies());
    Optional<IdentifyCustomer.Shopper> known = token.flatMap(identifyCustomer::identify);
    if (token.isEmpty() || known.isEmpty()) {
      request.abortWith(toSignIn(request));
      return;
    }
    shopper.begin(known.get(), token.get().hash());
    visit.readIn(known.get().account().zone());
  }

  private static Response toSignIn(ContainerRequestContext request) {
    Url signIn = Url.of("/shop/sign-in").with("next", next(request));
    return request.getHeaderString("HX-Request") == null
        ? Html.redirect(signIn)
        : Response.status(Response.Status.UNAUTHORIZED)
            .header("HX-Redirect", signIn.toString())
            .build();
  }

  private static String next(ContainerRequestContext request) {
    var uri = request.getUriInfo().getRequestUri();
    if (!request.getMethod().equals("GET") || uri.getRawPath().equals("/shop")) {
      return "";
    }
    return uri.getRawQuery() == null
        ? uri.getRawPath()
        : uri.getRawPath() + "?" + uri.getRawQuery();
  }
}
