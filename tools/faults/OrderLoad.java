import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Random;
import java.util.concurrent.atomic.AtomicInteger;

/** Orders that come in and change, by whichever process answers, until told to stop. */
final class OrderLoad {
  private static final String KEY =
      "Basic " + Base64.getEncoder().encodeToString("demo:demo-secret".getBytes(UTF_8));
  private static final Duration PAUSE = Duration.ofSeconds(1);
  private static final int CHANGES = 3;

  private final List<App> apps;
  private final Random random;
  private final AtomicInteger orders = new AtomicInteger();
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final Thread thread = Thread.ofVirtual().unstarted(this::send);
  private volatile boolean stopped;

  OrderLoad(List<App> apps, long seed) {
    this.apps = apps;
    this.random = new Random(seed + 1);
  }

  void subscribe(String name, String url) throws InterruptedException {
    String body =
        "{\"name\":\"%s\",\"url\":\"%s\",\"types\":[\"*\"],\"afterExhaustion\":\"park\"}"
            .formatted(name, url);
    if (ask("/v1/webhooks", body) != 201) {
      throw new IllegalStateException("No webhook was made");
    }
  }

  void start() {
    thread.start();
  }

  void stop() throws InterruptedException {
    stopped = true;
    thread.join();
  }

  int orders() {
    return orders.get();
  }

  private void send() {
    try {
      while (!stopped) {
        String id = "CHAOS-" + orders.incrementAndGet();
        insist("/v1/orders", order(id));
        for (int change = 1; change <= CHANGES; change++) {
          insist(
              "/v1/orders/" + id + "/change-status",
              "{\"externalStatus\":\"step " + change + " 🚚\"}");
        }
        Thread.sleep(PAUSE);
      }
    } catch (InterruptedException ended) {
      Thread.currentThread().interrupt();
    }
  }

  /** Until one of the processes takes it: the other one may be dead, or stopped. */
  private void insist(String path, String body) throws InterruptedException {
    int status = ask(path, body);
    while (status != 202 && status != 409 && !stopped) {
      Thread.sleep(50);
      status = ask(path, body);
    }
  }

  /** The status; 0 without an answer. */
  private int ask(String path, String body) throws InterruptedException {
    App app = apps.get(random.nextInt(apps.size()));
    var request =
        HttpRequest.newBuilder(app.address(path))
            .timeout(Duration.ofSeconds(3))
            .header("Authorization", KEY)
            .header("Content-Type", "application/json")
            .POST(BodyPublishers.ofString(body))
            .build();
    try {
      HttpResponse<Void> answer = client.send(request, BodyHandlers.discarding());
      return answer.statusCode();
    } catch (IOException none) {
      return 0;
    }
  }

  private static String order(String id) {
    return """
    {"orderId":"%s","currencyCode":"EUR","createdAt":"2026-03-01T10:00:00Z","description":"Ring twice 🚚",
     "contact":{"matchKey":"ada@demo.test","matchKeyType":"Email"},
     "lineItems":{"items":[{"id":"1","quantity":2,"article":{"sku":"CEE-16-5"},"totalPrice":15.60}]}}\
    """
        .formatted(id);
  }
}
