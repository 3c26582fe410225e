package org.orderhub.webhooks;

import io.vertx.core.Future;
import java.net.InetAddress;

/** Finds the addresses of a host, once for each message. */
interface HostNames {
  Future<InetAddress[]> addressesOf(String host);
}
