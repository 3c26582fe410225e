import java.io.IOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The built app as a process of its own, on an embedded database in a directory of its own. */
final class App {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Path data;
  private final Path log;
  private final int port;
  private final Map<String, String> settings;
  private final HttpClient client = HttpClient.newHttpClient();
  private Process process;

  /** One of several processes that share the directory and its database. */
  App(Path work, String name, Map<String, String> settings) throws IOException {
    this.data = work.resolve("data");
    this.log = work.resolve(name + ".log");
    this.settings = Map.copyOf(settings);
    try (var free = new ServerSocket(0)) {
      this.port = free.getLocalPort();
    }
  }

  URI address(String path) {
    return URI.create("http://127.0.0.1:" + port + path);
  }

  Path data() {
    return data;
  }

  /** Comes back once the app takes requests; gives how long that took. */
  Duration start() throws IOException, InterruptedException {
    long begun = System.nanoTime();
    process = builder().start();
    while (!isReady()) {
      if (!process.isAlive() || since(begun).compareTo(PATIENCE) > 0) {
        throw new IllegalStateException("The app does not start; see " + log);
      }
      Thread.sleep(20);
    }
    return since(begun);
  }

  private ProcessBuilder builder() {
    List<String> options =
        Stream.of(System.getenv().getOrDefault("JAVA_OPTIONS", "").split(" "))
            .filter(option -> !option.isBlank())
            .toList();
    List<String> command =
        Stream.of(
                Stream.of(ProcessHandle.current().info().command().orElse("java")),
                options.stream(),
                Stream.of("-jar", "web-ui/target/quarkus-app/quarkus-run.jar"))
            .flatMap(part -> part)
            .toList();
    var builder = new ProcessBuilder(command);
    builder.environment().put("ORDERHUB_DB_URL", "");
    builder.environment().putAll(settings);
    builder.environment().put("ORDERHUB_DATA_DIR", data.toString());
    builder.environment().put("QUARKUS_HTTP_HOST", "127.0.0.1");
    builder.environment().put("QUARKUS_HTTP_PORT", Integer.toString(port));
    return builder
        .redirectErrorStream(true)
        .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
  }

  private boolean isReady() throws InterruptedException {
    try {
      var question =
          HttpRequest.newBuilder(address("/q/health/ready")).timeout(Duration.ofSeconds(2)).build();
      return client.send(question, BodyHandlers.discarding()).statusCode() == 200;
    } catch (IOException notYet) {
      return false;
    }
  }

  /** SIGKILL: nothing is finished, nothing is told. */
  void kill() {
    process.destroyForcibly();
  }

  /** SIGSTOP: it is there, and does nothing, until it is woken. */
  void pause() throws IOException, InterruptedException {
    signal("STOP");
  }

  void resume() throws IOException, InterruptedException {
    signal("CONT");
  }

  private void signal(String name) throws IOException, InterruptedException {
    int exit =
        new ProcessBuilder("kill", "-" + name, Long.toString(process.pid())).start().waitFor();
    if (exit != 0) {
      throw new IllegalStateException("The app cannot be sent SIG" + name);
    }
  }

  void awaitDeath() throws InterruptedException {
    process.waitFor();
  }

  /** In good order, its database too. */
  void stop() throws InterruptedException {
    if (process != null && process.isAlive()) {
      process.destroy();
      process.waitFor();
    }
  }

  String jdbcUrl() throws IOException {
    return "jdbc:postgresql://127.0.0.1:%s/orderhub?user=orderhub&password=%s"
        .formatted(read("port"), read("password"));
  }

  private String read(String name) throws IOException {
    return Files.readString(data.resolve(name)).strip();
  }

  private static Duration since(long begun) {
    return Duration.ofNanos(System.nanoTime() - begun);
  }
}
