import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.atomic.AtomicLong;

/**
 * Endpoints of which most fail now and then and some nearly always, each in its own way. Keeps a
 * ledger of every request.
 */
final class MisbehavingReceiver implements AutoCloseable {
  private static final int LONGER_THAN_THE_DEADLINE = 10_000;

  private final Map<Key, Message> messages = new ConcurrentHashMap<>();
  private final AtomicLong requests = new AtomicLong();
  private final Faults faults = new Faults();
  private final Manner[] manners;
  private final HttpServer server;
  private volatile boolean behaves;

  /** A message to an endpoint, however often it comes. */
  record Key(int endpoint, String id) {}

  /** What came of it: the digests of its bytes, and when it was accepted, in the order of that. */
  static final class Message {
    final Set<String> digests = new HashSet<>();
    final List<Long> acceptedAt = new ArrayList<>();

    synchronized void came(String digest) {
      digests.add(digest);
    }

    synchronized void accepted(long at) {
      acceptedAt.add(at);
    }
  }

  /** How an endpoint fails, when it does. */
  private enum Manner {
    REFUSES,
    HANGS,
    DRIPS,
    NEVER_ENDS,
    CLOSES_EARLY
  }

  MisbehavingReceiver(int endpoints, long seed) throws IOException {
    var random = new Random(seed + 2);
    manners = new Manner[endpoints];
    for (int endpoint = 0; endpoint < endpoints; endpoint++) {
      manners[endpoint] = Manner.values()[random.nextInt(Manner.values().length)];
    }
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 1_024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url(int endpoint) {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/" + endpoint;
  }

  Faults faults() {
    return faults;
  }

  /** From now on everything is accepted. */
  void behave() {
    behaves = true;
  }

  long requests() {
    return requests.get();
  }

  Message message(int endpoint, String id) {
    return messages.getOrDefault(new Key(endpoint, id), new Message());
  }

  Collection<Message> messages() {
    return messages.values();
  }

  private void take(HttpExchange exchange) throws IOException {
    requests.incrementAndGet();
    int endpoint = Integer.parseInt(exchange.getRequestURI().getPath().substring(1));
    String digest = digest(exchange.getRequestBody().readAllBytes());
    String id = exchange.getRequestHeaders().getFirst("webhook-id");
    Message message = messages.computeIfAbsent(new Key(endpoint, id), key -> new Message());
    message.came(digest);
    try (exchange) {
      if (behaves || !failsNow(endpoint)) {
        long now = System.nanoTime();
        exchange.sendResponseHeaders(204, -1);
        message.accepted(now);
      } else {
        fail(exchange, manners[endpoint]);
      }
    } catch (InterruptedException stopped) {
      Thread.currentThread().interrupt();
    }
  }

  private static String digest(byte[] body) {
    try {
      return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(body)).intern();
    } catch (NoSuchAlgorithmException missing) {
      throw new IllegalStateException(missing);
    }
  }

  /** Every tenth endpoint fails nine times of ten, the others once in ten. */
  private static boolean failsNow(int endpoint) {
    return ThreadLocalRandom.current().nextInt(10) < (endpoint % 10 == 0 ? 9 : 1);
  }

  private static void fail(HttpExchange exchange, Manner manner)
      throws IOException, InterruptedException {
    switch (manner) {
      case REFUSES -> exchange.sendResponseHeaders(503, -1);
      case HANGS -> Thread.sleep(LONGER_THAN_THE_DEADLINE);
      case DRIPS -> drip(exchange);
      case NEVER_ENDS -> neverEnd(exchange);
      case CLOSES_EARLY -> {
        exchange.sendResponseHeaders(500, 1_000);
        exchange.getResponseBody().write('x');
      }
    }
  }

  private static void drip(HttpExchange exchange) throws IOException, InterruptedException {
    exchange.sendResponseHeaders(500, 0);
    OutputStream out = exchange.getResponseBody();
    for (int waited = 0; waited < LONGER_THAN_THE_DEADLINE; waited += 200) {
      out.write('x');
      out.flush();
      Thread.sleep(200);
    }
  }

  private static void neverEnd(HttpExchange exchange) throws IOException {
    exchange.sendResponseHeaders(500, 0);
    OutputStream out = exchange.getResponseBody();
    byte[] piece = new byte[8_192];
    while (true) {
      out.write(piece);
    }
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
