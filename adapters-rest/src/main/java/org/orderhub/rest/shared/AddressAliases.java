package org.orderhub.rest.shared;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Singleton;

/** The partners' own addresses of operations that have one of ours: {@code /api/v3/orders}. */
@Singleton
public final class AddressAliases {
  private static final String ALIAS = "/api/v3/orders";
  private static final String OURS = "/v1/orders";
  private static final String KEY = "orderhub.orders-prefix";
  private static final int BEFORE_OTHERS = 300;

  void register(@Observes Filters filters) {
    filters.register(AddressAliases::resolve, BEFORE_OTHERS);
  }

  private static void resolve(RoutingContext request) {
    String path = request.request().path();
    if (path != null && path.startsWith(ALIAS)) {
      request.put(KEY, ALIAS);
      request.reroute(OURS + request.request().uri().substring(ALIAS.length()));
    } else {
      request.next();
    }
  }

  /** The prefix under which the caller knows the orders: answers link to it. */
  public static String ordersPrefix(RoutingContext request) {
    String alias = request.get(KEY);
    return alias == null ? OURS : alias;
  }
}
