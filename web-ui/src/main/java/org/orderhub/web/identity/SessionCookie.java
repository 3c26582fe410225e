package org.orderhub.web.identity;

import jakarta.ws.rs.core.Cookie;
import jakarta.ws.rs.core.NewCookie;
import jakarta.ws.rs.core.UriInfo;
import java.util.Map;
import java.util.Optional;
import org.orderhub.application.identity.Token;

/** Carries the session's token: out of reach of scripts and of other sites' forms. */
final class SessionCookie {
  private static final String NAME = "orderhub_session";

  private SessionCookie() {}

  static Optional<Token> in(Map<String, Cookie> cookies) {
    return Optional.ofNullable(cookies.get(NAME)).map(cookie -> new Token(cookie.getValue()));
  }

  /** Ends with the browser; the session behind it ends by its own rules. */
  static NewCookie of(Token token, UriInfo uri) {
    return cookie(uri).value(token.value()).build();
  }

  static NewCookie removed(UriInfo uri) {
    return cookie(uri).value("").maxAge(0).build();
  }

  private static NewCookie.Builder cookie(UriInfo uri) {
    return new NewCookie.Builder(NAME)
        .path("/")
        .httpOnly(true)
        .secure("https".equals(uri.getBaseUri().getScheme()))
        .sameSite(NewCookie.SameSite.LAX);
  }
}
