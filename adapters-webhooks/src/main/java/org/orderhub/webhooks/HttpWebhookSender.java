package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.vertx.core.MultiMap;
import io.vertx.core.Vertx;
import io.vertx.core.buffer.Buffer;
import io.vertx.core.http.HttpClient;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.http.HttpMethod;
import io.vertx.core.http.PoolOptions;
import io.vertx.core.http.RequestOptions;
import io.vertx.core.net.SocketAddress;
import java.net.InetAddress;
import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.util.Base64;
import java.util.Optional;
import java.util.concurrent.CompletionStage;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestSender;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;

/**
 * Sends by HTTP/1.1, signed per Standard Webhooks 1.0.0. The host is looked up once, the address is
 * checked, and the connection goes to exactly that address, while TLS and the Host header keep the
 * name. Redirects are not followed, answers are not decompressed.
 */
final class HttpWebhookSender implements WebhookSender, TestSender {
  /**
   * To one address and host name; more wait. As many as are ever on the wire: whoever hangs must
   * not hold up others of the same host.
   */
  private static final int CONNECTIONS = 256;

  private static final int WAITING = 256;

  /** Shorter than servers keep idle connections, so that none is used while it is being closed. */
  private static final int IDLE_SECONDS = 4;

  private static final AttemptOutcome FORBIDDEN_ADDRESS =
      new AttemptOutcome.Forbidden(
          "The host's address is private or special: webhooks go to public addresses, and to those"
              + " the operator allows");

  private static final AttemptOutcome FORBIDDEN_PORT =
      new AttemptOutcome.Forbidden("The port belongs to another kind of service");

  private final Vertx vertx;
  private final HttpClient client;
  private final HostNames names;
  private final AddressGuard guard;
  private final Duration deadline;
  private final Clock clock;

  HttpWebhookSender(
      Vertx vertx,
      HttpClientOptions options,
      HostNames names,
      AddressGuard guard,
      Duration deadline,
      Clock clock) {
    this.vertx = vertx;
    this.client =
        vertx.createHttpClient(
            options
                .setConnectTimeout(Math.toIntExact(deadline.toMillis()))
                .setKeepAliveTimeout(IDLE_SECONDS)
                .setMaxWaitQueueSize(WAITING)
                .setDecompressionSupported(false),
            new PoolOptions().setHttp1MaxSize(CONNECTIONS));
    this.names = names;
    this.guard = guard;
    this.deadline = deadline;
    this.clock = clock;
  }

  @Override
  public CompletionStage<Attempt> send(Message message) {
    return begin(message).ending();
  }

  @Override
  public CompletionStage<TestCall> sendAndTell(Message message) {
    Exchange exchange = begin(message);
    return exchange.ending().thenApply(attempt -> Told.call(message, exchange, attempt));
  }

  private Exchange begin(Message message) {
    var exchange = new Exchange(vertx, deadline, clock);
    URI uri = message.url().uri();
    if (guard.permitsPort(port(uri))) {
      names
          .addressesOf(uri.getHost())
          .map(guard::choose)
          .onSuccess(address -> open(exchange, message, address))
          .onFailure(exchange::fail);
    } else {
      exchange.end(FORBIDDEN_PORT);
    }
    return exchange;
  }

  private void open(Exchange exchange, Message message, Optional<InetAddress> address) {
    if (address.isEmpty()) {
      exchange.end(FORBIDDEN_ADDRESS);
    } else if (!exchange.isOver()) {
      Buffer body = Buffer.buffer(message.body().getBytes(UTF_8));
      client
          .request(options(message, address.get(), body))
          .onSuccess(request -> exchange.send(request, body))
          .onFailure(exchange::fail);
    }
  }

  void close() {
    client.close();
  }

  private RequestOptions options(Message message, InetAddress address, Buffer body) {
    URI uri = message.url().uri();
    String path = uri.getRawPath().isEmpty() ? "/" : uri.getRawPath();
    return new RequestOptions()
        .setMethod(HttpMethod.POST)
        .setServer(SocketAddress.inetSocketAddress(port(uri), address.getHostAddress()))
        .setHost(uri.getHost())
        .setPort(port(uri))
        .setSsl(isSecure(uri))
        .setURI(uri.getRawQuery() == null ? path : path + "?" + uri.getRawQuery())
        .setFollowRedirects(false)
        .setHeaders(headers(message, body));
  }

  private MultiMap headers(Message message, Buffer body) {
    String id = message.id().value().toString();
    long timestamp = clock.instant().getEpochSecond();
    MultiMap headers =
        MultiMap.caseInsensitiveMultiMap()
            .add("content-type", "application/json")
            .add("user-agent", "OrderHub")
            .add("webhook-id", id)
            .add("webhook-timestamp", Long.toString(timestamp))
            .add(
                "webhook-signature",
                Signature.of(message.secrets(), id, timestamp, body.getBytes()))
            .add("webhook-attempt", Integer.toString(message.attempt()));
    message.headers().values().forEach(headers::add);
    if (message.authentication() instanceof Authentication.HttpBasic basic) {
      byte[] credentials = (basic.username() + ":" + basic.password()).getBytes(UTF_8);
      headers.add("authorization", "Basic " + Base64.getEncoder().encodeToString(credentials));
    }
    return headers;
  }

  private static boolean isSecure(URI uri) {
    return "https".equalsIgnoreCase(uri.getScheme());
  }

  private static int port(URI uri) {
    if (uri.getPort() > 0) {
      return uri.getPort();
    }
    return isSecure(uri) ? 443 : 80;
  }
}
