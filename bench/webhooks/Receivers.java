import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.Executors;
import java.util.stream.IntStream;

/** A hundred receivers, each with an address of its own in 127.0.0.0/8, well or not. */
final class Receivers {
  static final int MOST = 100;

  enum Mood {
    WELL,
    HUNG,
    ENDLESS,
    DRIPPING,
    CLOSING
  }

  /** A message whose headers were read, and how long after what it tells of happened. */
  record Arrival(int receiver, long nanos, double ms) {}

  private static final String TIME = "\"timestamp\":\"";

  private final Mood[] moods = new Mood[MOST];
  private final Queue<Arrival> arrivals = new ConcurrentLinkedQueue<>();
  private final HttpServer server;

  Receivers() throws IOException {
    System.setProperty("sun.net.httpserver.nodelay", "true");
    System.setProperty("sun.net.httpserver.maxIdleConnections", "1000");
    feel(0, MOST, Mood.WELL);
    server = HttpServer.create(new InetSocketAddress(0), 1024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::receive);
    server.start();
  }

  String address(int receiver) {
    return "http://127.0.1.%d:%d/%d"
        .formatted(receiver + 1, server.getAddress().getPort(), receiver);
  }

  void feel(int from, int until, Mood mood) {
    IntStream.range(from, until).forEach(each -> moods[each] = mood);
  }

  /** All since the last time somebody asked. */
  List<Arrival> drain() {
    List<Arrival> all = new ArrayList<>();
    for (Arrival each = arrivals.poll(); each != null; each = arrivals.poll()) {
      all.add(each);
    }
    return all;
  }

  /** How many nobody asked for yet. */
  int waiting() {
    return arrivals.size();
  }

  void close() {
    server.stop(0);
  }

  private void receive(HttpExchange exchange) throws IOException {
    long nanos = System.nanoTime();
    Instant now = Instant.now();
    try (exchange) {
      String body =
          new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8);
      int receiver = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
      arrivals.add(new Arrival(receiver, nanos, age(body, now)));
      answer(exchange, moods[receiver]);
    }
  }

  private static double age(String body, Instant now) {
    int from = body.indexOf(TIME) + TIME.length();
    Instant happened = Instant.parse(body.substring(from, body.indexOf('"', from)));
    return Duration.between(happened, now).toNanos() / 1e6;
  }

  private static void answer(HttpExchange exchange, Mood mood) throws IOException {
    switch (mood) {
      case WELL -> exchange.sendResponseHeaders(204, -1);
      case HUNG -> rest(20_000);
      case CLOSING -> {}
      case ENDLESS -> write(exchange, new byte[8_192], 0);
      case DRIPPING -> write(exchange, new byte[1], 50);
    }
  }

  /** Until the sender hangs up. */
  private static void write(HttpExchange exchange, byte[] piece, long pause) throws IOException {
    exchange.sendResponseHeaders(200, 0);
    try (OutputStream out = exchange.getResponseBody()) {
      while (true) {
        out.write(piece);
        out.flush();
        rest(pause);
      }
    }
  }

  static void rest(long ms) {
    try {
      Thread.sleep(ms);
    } catch (InterruptedException hurry) {
      Thread.currentThread().interrupt();
    }
  }
}
