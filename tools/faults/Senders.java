import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Registers orders with an action in each, and keeps a ledger of what was answered. */
final class Senders {
  private static final int CONNECTIONS = 8;
  private static final Pattern JOB = Pattern.compile("\"jobId\":\"([^\"]+)\"");
  private static final String KEY =
      "Basic " + Base64.getEncoder().encodeToString("demo:demo-secret".getBytes(UTF_8));

  private final App app;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();

  /** The job of each order that was accepted. */
  final Map<String, String> accepted = new ConcurrentHashMap<>();

  /** Orders of which nobody knows, because the answer never came. */
  final Set<String> unheard = ConcurrentHashMap.newKeySet();

  final Map<Integer, Integer> otherAnswers = new ConcurrentHashMap<>();

  Senders(App app) {
    this.app = app;
  }

  /** Sends until the app is killed, which is done as soon as so many were accepted. */
  void sendUntilKilled(int round, int killAfter) throws InterruptedException {
    AtomicInteger answers = new AtomicInteger();
    Thread[] threads = new Thread[CONNECTIONS];
    for (int connection = 0; connection < CONNECTIONS; connection++) {
      String prefix = "CRASH-" + round + "-" + connection + "-";
      threads[connection] =
          Thread.startVirtualThread(() -> {
            int number = 0;
            while (register(prefix + ++number)) {
              if (answers.incrementAndGet() == killAfter) {
                app.kill();
              }
            }
          });
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  /** Asks again for those that nobody knows of: stored before, they are found identical. */
  int repeatTheUnheard() {
    int stored = 0;
    for (String id : Set.copyOf(unheard)) {
      int status = send(id).statusCode();
      stored += status == 409 ? 1 : 0;
      if (status == 202 || status == 409) {
        unheard.remove(id);
      }
    }
    return stored;
  }

  /** Whether the app still answers. */
  private boolean register(String id) {
    try {
      send(id);
      return true;
    } catch (IllegalStateException gone) {
      unheard.add(id);
      return false;
    }
  }

  private HttpResponse<String> send(String id) {
    HttpResponse<String> answer = ask("POST", "/v1/orders", order(id));
    Matcher job = JOB.matcher(answer.body());
    if (answer.statusCode() == 202 && job.find()) {
      accepted.put(id, job.group(1));
    } else if (answer.statusCode() != 409 || !answer.body().contains("\"identical\":true")) {
      otherAnswers.merge(answer.statusCode(), 1, Integer::sum);
    }
    return answer;
  }

  HttpResponse<String> ask(String method, String path, String body) {
    var request =
        HttpRequest.newBuilder(app.address(path))
            .timeout(Duration.ofSeconds(20))
            .header("Authorization", KEY)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build();
    try {
      return client.send(request, BodyHandlers.ofString());
    } catch (IOException gone) {
      throw new IllegalStateException(gone);
    } catch (InterruptedException stopped) {
      throw new IllegalStateException(stopped);
    }
  }

  private static String order(String id) {
    return """
    {"orderId":"%s","currencyCode":"EUR","createdAt":"2026-03-01T10:00:00Z",
     "contact":{"matchKey":"ada@demo.test","matchKeyType":"Email"},
     "lineItems":{"items":[{"id":"1","quantity":2,"article":{"sku":"CEE-16-5"},"totalPrice":15.60}]},
     "orderAction":{"action":"ConfirmOrder","language":"de-AT","data":{"coupon":"SPRING"}}}\
    """
        .formatted(id);
  }
}
