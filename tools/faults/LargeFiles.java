import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublisher;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sends the largest files there may be into an app whose heap has no room for them, several at a
 * time, as forms and as JSON, and holds what comes out against what went in.
 */
final class LargeFiles {
  private static final int BYTES = 25 * 1024 * 1024;
  private static final int AT_ONCE = 3;
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");
  private static final String BOUNDARY = "orderhub-large-files";
  private static final String KEY =
      "Basic " + Base64.getEncoder().encodeToString("demo:demo-secret".getBytes(UTF_8));

  private final App app;
  private final HttpClient client =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final byte[] file = new byte[BYTES];
  private String customer = "";

  private LargeFiles(App app) {
    this.app = app;
    new Random(7).nextBytes(file);
    file[0] = 0;
  }

  public static void main(String... none) throws Exception {
    Path work = Path.of("target/large-files");
    Files.createDirectories(work);
    var app = new App(work, "app", Map.of());
    try {
      app.start();
      new LargeFiles(app).run();
    } finally {
      app.stop();
    }
  }

  private void run() throws Exception {
    customer = id(text("POST", "/v1/customers", "{\"lastName\":\"Large\"}"));
    long begun = System.nanoTime();
    List<String> documents = new ArrayList<>();
    documents.addAll(atOnce(number -> id(form("form-" + number + ".bin"))));
    documents.addAll(atOnce(number -> id(json("json-" + number + ".bin"))));
    Duration in = since(begun);
    begun = System.nanoTime();
    List<String> sums = atOnce(number -> sum(documents.get(number)));
    sums.addAll(atOnce(number -> sum(documents.get(AT_ONCE + number))));
    Duration out = since(begun);
    if (sums.stream().anyMatch(sum -> !sum.equals(sha256(file)))) {
      throw new AssertionError("Not what went in: " + sums + " instead of " + sha256(file));
    }
    System.out.printf(
        "%d files of 25 MiB, %d at a time: in within %d ms, out within %d ms, byte by byte the"
            + " same%n",
        documents.size(), AT_ONCE, in.toMillis(), out.toMillis());
  }

  /** One of several that are done at the same time. */
  private interface Numbered {
    String act(int number) throws Exception;
  }

  private static List<String> atOnce(Numbered action) throws Exception {
    List<Callable<String>> actions = new ArrayList<>();
    for (int number = 0; number < AT_ONCE; number++) {
      int mine = number;
      actions.add(() -> action.act(mine));
    }
    List<String> results = new ArrayList<>();
    try (var threads = Executors.newVirtualThreadPerTaskExecutor()) {
      for (Future<String> done : threads.invokeAll(actions)) {
        results.add(done.get());
      }
    }
    return results;
  }

  private HttpResponse<String> form(String name) throws IOException, InterruptedException {
    String before =
        """
        --%1$s\r
        Content-Disposition: form-data; name="associatedCustomerId"\r
        \r
        %2$s\r
        --%1$s\r
        Content-Disposition: form-data; name="file"; filename="%3$s"\r
        Content-Type: application/octet-stream\r
        \r
        """
            .formatted(BOUNDARY, customer, name);
    return added(
        "multipart/form-data; boundary=" + BOUNDARY,
        BodyPublishers.concat(
            BodyPublishers.ofString(before),
            BodyPublishers.ofByteArray(file),
            BodyPublishers.ofString("\r\n--" + BOUNDARY + "--\r\n")));
  }

  private HttpResponse<String> json(String name) throws IOException, InterruptedException {
    String before =
        "{\"associatedCustomerId\":\"%s\",\"fileName\":\"%s\",\"content\":\""
            .formatted(customer, name);
    return added(
        "application/json",
        BodyPublishers.concat(
            BodyPublishers.ofString(before),
            BodyPublishers.ofByteArray(Base64.getEncoder().encode(file)),
            BodyPublishers.ofString("\"}")));
  }

  private HttpResponse<String> added(String type, BodyPublisher body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(app.address("/v1/documents"))
            .header("Authorization", KEY)
            .header("Content-Type", type)
            .POST(body)
            .build(),
        BodyHandlers.ofString());
  }

  private HttpResponse<String> text(String method, String path, String body)
      throws IOException, InterruptedException {
    return client.send(
        HttpRequest.newBuilder(app.address(path))
            .header("Authorization", KEY)
            .header("Content-Type", "application/json")
            .method(method, BodyPublishers.ofString(body))
            .build(),
        BodyHandlers.ofString());
  }

  private String sum(String document) throws IOException, InterruptedException {
    return sha256(
        client
            .send(
                HttpRequest.newBuilder(app.address("/v1/documents/" + document + "/content"))
                    .header("Authorization", KEY)
                    .build(),
                BodyHandlers.ofByteArray())
            .body());
  }

  private static String id(HttpResponse<String> answer) {
    Matcher id = ID.matcher(answer.body());
    if (answer.statusCode() != 201 || !id.find()) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
    return id.group(1);
  }

  private static String sha256(byte[] bytes) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(bytes));
    } catch (NoSuchAlgorithmException impossible) {
      throw new IllegalStateException(impossible);
    }
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
