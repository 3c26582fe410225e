package org.orderhub.webhooks;

import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** A sender, and real receivers that are closed with the test. */
abstract class SenderBench {
  static final Duration SOON = Duration.ofMillis(300);
  static final Duration LATE = Duration.ofSeconds(20);
  static final SigningSecret SECRET = new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");
  static final SigningSecrets SECRETS = new SigningSecrets(SECRET, null);

  final List<AutoCloseable> open = new ArrayList<>();
  final CountDownLatch testIsOver = new CountDownLatch(1);
  private final Vertx vertx = Vertx.vertx();
  final HttpWebhookSender sender = sender(List.of("127.0.0.0/8"), LATE);

  @AfterEach
  void closeAll() throws Exception {
    testIsOver.countDown();
    for (AutoCloseable each : open) {
      each.close();
    }
    vertx.close();
  }

  Receiver answering(int status, String body, String... headers) throws IOException {
    return receiver(Receiver.answering(status, body, headers));
  }

  Receiver receiver(Receiver.Behaviour behaviour) throws IOException {
    Receiver receiver = new Receiver(behaviour);
    open.add(receiver);
    return receiver;
  }

  HttpWebhookSender sender(List<String> allowed, Duration deadline) {
    return sender(system(), allowed, deadline);
  }

  HostNames system() {
    return new JdkHostNames(vertx);
  }

  HttpWebhookSender sender(HostNames names, List<String> allowed, Duration deadline) {
    var made =
        new HttpWebhookSender(
            vertx,
            new HttpClientOptions(),
            names,
            new AddressGuard(allowed),
            deadline,
            Clock.systemUTC());
    open.add(made::close);
    return made;
  }

  WebhookSender.Attempt send(Receiver receiver) throws Exception {
    return send(message(receiver, "{}"));
  }

  WebhookSender.Attempt send(WebhookSender.Message message) throws Exception {
    return sender.send(message).toCompletableFuture().get(1, TimeUnit.MINUTES);
  }

  static WebhookSender.Attempt send(HttpWebhookSender by, String url) throws Exception {
    return by.send(message(url, "{}")).toCompletableFuture().get(1, TimeUnit.MINUTES);
  }

  static WebhookSender.Message message(Receiver receiver, String body) {
    return message("http://127.0.0.1:" + receiver.port(), body);
  }

  static WebhookSender.Message message(String url, String body) {
    return new WebhookSender.Message(
        new EventId(UUID.randomUUID()),
        new EndpointUrl(url),
        new Authentication.None(),
        SECRETS,
        CustomHeaders.NONE,
        1,
        body);
  }
}
