package org.orderhub.web.identity;

import io.vertx.ext.web.RoutingContext;
import java.net.InetAddress;
import java.time.Duration;
import java.util.HexFormat;

/** Where somebody who signs in comes from, and what is said to who failed too often there. */
public final class Networks {
  private Networks() {}

  /** Who has an address of IPv6 has its whole network of 64 bits. */
  public static String of(RoutingContext request) {
    String address = request.request().remoteAddress().hostAddress();
    if (address == null || address.indexOf(':') < 0) {
      return String.valueOf(address);
    }
    return HexFormat.of().formatHex(InetAddress.ofLiteral(address).getAddress(), 0, 8);
  }

  public static String advice(Duration wait) {
    long minutes = wait.plusSeconds(59).toMinutes();
    return "Try again in " + (minutes <= 1 ? "a minute." : minutes + " minutes.");
  }
}
