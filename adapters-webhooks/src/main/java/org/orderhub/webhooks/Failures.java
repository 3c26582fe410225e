package org.orderhub.webhooks;

import io.netty.channel.ConnectTimeoutException;
import io.vertx.core.http.ConnectionPoolTooBusyException;
import io.vertx.core.http.HttpClosedException;
import java.net.ConnectException;
import java.net.NoRouteToHostException;
import java.net.UnknownHostException;
import javax.net.ssl.SSLException;
import org.orderhub.domain.webhook.AttemptOutcome;

/** Says in a sentence why there was no answer. */
final class Failures {
  private Failures() {}

  static AttemptOutcome outcome(Throwable failure) {
    return switch (failure) {
      case ConnectTimeoutException late -> new AttemptOutcome.TimedOut();
      case UnknownHostException unknown -> unreachable("The host name is not known");
      case NoRouteToHostException noRoute -> unreachable("No way leads to the host");
      case ConnectException refused -> unreachable("The connection was refused");
      case SSLException untrusted -> unreachable("No secure connection: " + untrusted.getMessage());
      case HttpClosedException closed ->
          unreachable("The connection was closed before the whole answer came");
      case ConnectionPoolTooBusyException busy ->
          unreachable("Too many messages wait for this host");
      default -> unreachable("The connection failed: " + failure.getMessage());
    };
  }

  private static AttemptOutcome unreachable(String reason) {
    return new AttemptOutcome.Unreachable(reason);
  }
}
