package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ConcurrentLinkedDeque;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.Executors;

/** A partner's server for webhooks: keeps what it is told, and fails when asked to. */
final class Receiver implements AutoCloseable {
  static final String THANKS = "thank you";

  private final List<Message> messages = new CopyOnWriteArrayList<>();
  private final Deque<Integer> refusals = new ConcurrentLinkedDeque<>();
  private final HttpServer server;

  /** One request as it came in. */
  record Message(Map<String, List<String>> headers, String body) {
    String header(String name) {
      return headers.entrySet().stream()
          .filter(each -> each.getKey().equalsIgnoreCase(name))
          .map(each -> each.getValue().getFirst())
          .findFirst()
          .orElse("");
    }
  }

  Receiver() {
    try {
      server = HttpServer.create(new InetSocketAddress(InetAddress.ofLiteral("127.0.0.1"), 0), 50);
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext("/hook", this::take);
    server.start();
  }

  String url() {
    return "http://127.0.0.1:" + server.getAddress().getPort() + "/hook";
  }

  /** Answers the next messages with these, before it takes any again. */
  void refusesNextWith(Integer... statuses) {
    refusals.addAll(List.of(statuses));
  }

  List<Message> messages() {
    return List.copyOf(messages);
  }

  private void take(HttpExchange exchange) throws IOException {
    String body = new String(exchange.getRequestBody().readAllBytes(), UTF_8);
    messages.add(new Message(Map.copyOf(exchange.getRequestHeaders()), body));
    Integer refusal = refusals.poll();
    byte[] answer = (refusal == null ? THANKS : "not now").getBytes(UTF_8);
    exchange.sendResponseHeaders(refusal == null ? 200 : refusal, answer.length);
    exchange.getResponseBody().write(answer);
    exchange.close();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
