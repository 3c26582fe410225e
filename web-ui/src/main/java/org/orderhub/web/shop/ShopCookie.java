package org.orderhub.web.shop;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.identity.Token;
import org.orderhub.domain.identity.SessionRules;

/** Carries the token of a customer's session: sent to the customer view alone. */
final class ShopCookie {
  private static final String NAME = "orderhub_shop";

  private ShopCookie() {}

  static Optional<Token> in(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(NAME)).map(cookie -> new Token(cookie.getValue()));
  }

  /**
   * @param isRemembered whether it outlives the browser; the session behind it ends by its own
   *     rules
   */
  static NewCookie of(Token token, boolean isRemembered, UriInfo uri) {
    int lasting =
        isRemembered ? (int) SessionRules.ABSOLUTE.toSeconds() : NewCookie.DEFAULT_MAX_AGE;
    return cookie(uri).value(token.value()).maxAge(lasting).build();
  }

  static NewCookie removed(UriInfo uri) {
    return cookie(uri).value("").maxAge(0).build();
  }

  private static NewCookie.Builder cookie(UriInfo uri) {
    return new NewCookie.Builder(NAME)
        .path("/shop")
        .httpOnly(true)
        .secure("https".equals(uri.getBaseUri().getScheme()))
        .sameSite(NewCookie.SameSite.LAX);
  }
}
