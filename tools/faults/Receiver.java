import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Counts the actions that webhooks announce: which messages told of which order. */
final class Receiver implements AutoCloseable {
  private static final Pattern ORDER = Pattern.compile("\"orderId\":\"([^\"]+)\"");

  private final Map<String, Set<String>> messages = new ConcurrentHashMap<>();
  private final AtomicInteger requests = new AtomicInteger();
  private final HttpServer server;

  Receiver() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 256);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    Matcher order = ORDER.matcher(body);
    if (order.find()) {
      requests.incrementAndGet();
      messages
          .computeIfAbsent(order.group(1), id -> ConcurrentHashMap.newKeySet())
          .add(exchange.getRequestHeaders().getFirst("webhook-id"));
    }
    exchange.sendResponseHeaders(204, -1);
    exchange.close();
  }

  /** The ids of the messages that told of an order. */
  Set<String> about(String orderId) {
    return messages.getOrDefault(orderId, Set.of());
  }

  int orders() {
    return messages.size();
  }

  int requests() {
    return requests.get();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
