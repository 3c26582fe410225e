package org.orderhub.webhooks;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.WorkerExecutor;
import java.net.InetAddress;

/**
 * Asks the operating system, on threads of its own: a name server that hangs holds up only these.
 */
final class JdkHostNames implements HostNames {
  private static final int THREADS = 16;

  private final WorkerExecutor threads;

  JdkHostNames(Vertx vertx) {
    this.threads = vertx.createSharedWorkerExecutor("webhook-host-names", THREADS);
  }

  @Override
  public Future<InetAddress[]> addressesOf(String host) {
    return threads.executeBlocking(() -> InetAddress.getAllByName(host), false);
  }
}
