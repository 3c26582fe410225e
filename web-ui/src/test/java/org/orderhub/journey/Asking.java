package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.concurrent.CompletableFuture;

/** Asks many things at once, and takes the time of each answer. */
final class Asking implements AutoCloseable {
  private static final Duration FOREVER = Duration.ofSeconds(30);
  private static final String KEY =
      "Basic " + Base64.getEncoder().encodeToString("demo:demo-secret".getBytes(UTF_8));

  private final URI address;
  private final HttpClient client = HttpClient.newHttpClient();

  Asking(URI address) {
    this.address = address;
  }

  /** What came back, and after which time. */
  record Answer(String question, HttpResponse<String> response, Duration took) {
    int status() {
      return response.statusCode();
    }

    String header(String name) {
      return response.headers().firstValue(name).orElse("");
    }

    @Override
    public String toString() {
      return question + ": " + status() + " in " + took.toMillis() + " ms";
    }
  }

  HttpRequest get(String path) {
    return partner(path).GET().build();
  }

  HttpRequest post(String path, String body) {
    return partner(path)
        .header("Content-Type", "application/json")
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  HttpRequest post(String path, String body, String key) {
    return partner(path)
        .header("Content-Type", "application/json")
        .header("Idempotency-Key", key)
        .POST(BodyPublishers.ofString(body))
        .build();
  }

  HttpRequest page(String path, String session) {
    return request(path).header("Cookie", session).header("Accept", "text/html").GET().build();
  }

  /** Signs the demo administrator in; gives the cookie. */
  String signIn() {
    HttpRequest request =
        request("sign-in")
            .header("Content-Type", "application/x-www-form-urlencoded")
            .POST(BodyPublishers.ofString("email=admin%40demo.test&password=demo"))
            .build();
    return one(request).header("Set-Cookie").split(";", 2)[0];
  }

  Answer one(HttpRequest request) {
    return all(List.of(request)).getFirst();
  }

  /** All at the same time; comes back with the last answer. */
  List<Answer> all(List<HttpRequest> requests) {
    List<CompletableFuture<Answer>> answers = requests.stream().map(this::ask).toList();
    return answers.stream().map(CompletableFuture::join).toList();
  }

  CompletableFuture<Answer> ask(HttpRequest request) {
    long start = System.nanoTime();
    return client
        .sendAsync(request, BodyHandlers.ofString())
        .thenApply(response ->
            new Answer(
                request.method() + " " + request.uri().getPath(),
                response,
                Duration.ofNanos(System.nanoTime() - start)));
  }

  private HttpRequest.Builder partner(String path) {
    return request(path).header("Authorization", KEY);
  }

  private HttpRequest.Builder request(String path) {
    return HttpRequest.newBuilder(address.resolve(path)).timeout(FOREVER);
  }

  @Override
  public void close() {
    client.shutdownNow();
  }
}
