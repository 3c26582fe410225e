package org.orderhub.rest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;
import java.net.URI;
import java.net.URISyntaxException;

/**
 * Refuses addresses of the API that are too long or none, and says why. The HTTP server would do so
 * without a word: it takes longer ones, and its own check is switched off where the app starts.
 */
@Singleton
public final class AddressLimit {
  /** Set to true, it leaves the check of addresses to us; read when the HTTP server's class is. */
  public static final String SWITCH = "vertx.disableURIValidation";

  private static final int LONGEST = 4_096;
  private static final int BEFORE_ALL = 310;

  private final EarlyRefusal refusal;

  AddressLimit(EarlyRefusal refusal) {
    this.refusal = refusal;
  }

  void register(@Observes Filters filters) {
    filters.register(this::check, BEFORE_ALL);
  }

  private void check(RoutingContext request) {
    String address = request.request().uri();
    boolean isApi = address.startsWith("/v1/") || address.startsWith("/api/");
    if (isApi && address.length() > LONGEST) {
      refusal.answer(
          request,
          Problem.of(
              Problem.Kind.ADDRESS_TOO_LONG,
              "An address holds at most " + LONGEST + " characters."));
    } else if (isAddress(address)) {
      request.next();
    } else if (isApi) {
      refusal.answer(
          request,
          Problem.of(
              Problem.Kind.INVALID_REQUEST,
              "The address holds what must be escaped: a % stands before two hexadecimal digits, a"
                  + " % itself is %25."));
    } else {
      request.response().setStatusCode(400).end();
    }
  }

  private static boolean isAddress(String text) {
    try {
      var _ = new URI(text);
      return true;
    } catch (URISyntaxException notAnAddress) {
      return false;
    }
  }
}
