import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Arrays;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** OrderHub by its REST API, its database by psql, and the memory of its process. */
final class Hub {
  private static final Pattern ID = Pattern.compile("\"id\":\"([0-9a-f-]{36})\"");

  private final HttpClient client = HttpClient.newHttpClient();
  private final AtomicInteger failed = new AtomicInteger();
  private final String address;
  private final long process;
  private final String order;
  private int orders;

  Hub(String address, long process) throws IOException {
    this.address = address;
    this.process = process;
    this.order = Files.readString(Path.of("bench/order.json")).strip();
  }

  String subscribe(String receiver) {
    String answer =
        call(
            "POST",
            "/v1/webhooks",
            "{\"name\":\"bench\",\"url\":\"%s\",\"types\":[\"order.registered\"]}"
                .formatted(receiver));
    Matcher id = ID.matcher(answer);
    if (!id.find()) {
      throw new IllegalStateException(answer);
    }
    return id.group(1);
  }

  void unsubscribe(String id) {
    call("DELETE", "/v1/webhooks/" + id, "");
  }

  void switchOn(String id) {
    call("POST", "/v1/webhooks/" + id + "/enable", "");
  }

  void switchOff(String id) {
    call("POST", "/v1/webhooks/" + id + "/disable", "");
  }

  /** Stores that many by one request. */
  void storeInBulk(int number) {
    StringBuilder lines = new StringBuilder();
    for (int each = 0; each < number; each++) {
      lines.append(nextOrder()).append('\n');
    }
    call("POST", "/v1/orders/bulk", lines.toString());
  }

  /** Stores orders at an even pace, whether or not they are answered in time. */
  void storeAtPace(int perSecond, int seconds) {
    long begun = System.nanoTime();
    for (int each = 0; each < perSecond * seconds; each++) {
      long due = begun + each * 1_000_000_000L / perSecond;
      Receivers.rest(Math.max(0, (due - System.nanoTime()) / 1_000_000));
      client
          .sendAsync(request("POST", "/v1/orders", nextOrder()), BodyHandlers.discarding())
          .whenComplete((answer, failure) -> {
            if (failure != null || answer.statusCode() != 202) {
              failed.incrementAndGet();
            }
          });
    }
  }

  int failed() {
    return failed.get();
  }

  /** Resident, in MiB. */
  double memory() throws IOException {
    for (String line : Files.readAllLines(Path.of("/proc/" + process + "/status"))) {
      if (line.startsWith("VmRSS:")) {
        return Long.parseLong(line.replaceAll("[^0-9]", "")) / 1024.0;
      }
    }
    throw new IllegalStateException("The process is gone");
  }

  /** Processor time so far of the app, and of PostgreSQL with its sessions, in ms. */
  double work() throws IOException {
    long server = Long.parseLong(System.getenv("BENCH_POSTGRES"));
    long ticks = ticks(process, 2) + ticks(server, 4);
    for (ProcessHandle each : ProcessHandle.of(server).orElseThrow().children().toList()) {
      ticks += ticks(each.pid(), 2);
    }
    return ticks * 10.0;
  }

  /** Of the process, and with four fields of those before that ended as well. */
  private static long ticks(long process, int fields) throws IOException {
    Path file = Path.of("/proc/" + process + "/stat");
    if (!Files.exists(file)) {
      return 0;
    }
    String[] all = Files.readString(file).replaceFirst("^.*\\) ", "").split(" ");
    return Arrays.stream(all, 11, 11 + fields).mapToLong(Long::parseLong).sum();
  }

  String ask(String statement) throws IOException {
    Process psql = psql(statement);
    return new String(psql.getInputStream().readAllBytes()).strip();
  }

  /** Goes on until its process is destroyed. */
  Process psql(String statement) throws IOException {
    return new ProcessBuilder("psql", "-XAtq", "-d", "orderhub", "-c", statement)
        .redirectError(ProcessBuilder.Redirect.INHERIT)
        .start();
  }

  private String nextOrder() {
    return order.replace(
        "\"ID\"", "\"bench-webhooks-%d-%d\"".formatted(process, ++orders));
  }

  private String call(String method, String path, String body) {
    try {
      HttpResponse<String> answer =
          client.send(request(method, path, body), BodyHandlers.ofString());
      if (answer.statusCode() >= 300) {
        throw new IllegalStateException(method + " " + path + ": " + answer.body());
      }
      return answer.body();
    } catch (IOException | InterruptedException failure) {
      throw new IllegalStateException(method + " " + path, failure);
    }
  }

  private HttpRequest request(String method, String path, String body) {
    String type = path.endsWith("/bulk") ? "application/x-ndjson" : "application/json";
    return HttpRequest.newBuilder(URI.create(address + path))
        .timeout(Duration.ofSeconds(60))
        .header("Authorization", "Basic " + System.getenv("BENCH_BASIC"))
        .header("Content-Type", type)
        .method(method, BodyPublishers.ofString(body))
        .build();
  }
}
