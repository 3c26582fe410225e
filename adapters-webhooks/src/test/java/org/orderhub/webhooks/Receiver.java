package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;
import javax.net.ServerSocketFactory;

/** An HTTP server on 127.0.0.1 that answers byte by byte what a test wants, right or wrong. */
final class Receiver implements AutoCloseable {
  /** What it does with a request. */
  interface Behaviour {
    void answer(OutputStream out) throws IOException, InterruptedException;
  }

  /** A request as it came in, names of headers in lower case. */
  record Request(String line, Map<String, List<String>> headers, byte[] body) {
    String header(String name) {
      return headers.getOrDefault(name, List.of("")).getFirst();
    }

    String text() {
      return new String(body, UTF_8);
    }
  }

  final List<Request> requests = new CopyOnWriteArrayList<>();
  final AtomicInteger connections = new AtomicInteger();
  private final ServerSocket server;
  private final Behaviour behaviour;

  Receiver(Behaviour behaviour) throws IOException {
    this(ServerSocketFactory.getDefault(), behaviour);
  }

  Receiver(ServerSocketFactory sockets, Behaviour behaviour) throws IOException {
    this.server = sockets.createServerSocket(0, 50, InetAddress.ofLiteral("127.0.0.1"));
    this.behaviour = behaviour;
    Thread.ofVirtual().start(this::accept);
  }

  /** Answers with this status and body, and keeps the connection. */
  static Behaviour answering(int status, String body, String... headers) {
    String more = String.join("", List.of(headers).stream().map(each -> each + "\r\n").toList());
    byte[] bytes = body.getBytes(UTF_8);
    return out -> {
      write(out, "HTTP/1.1 " + status + " Reason\r\nContent-Length: " + bytes.length + "\r\n");
      write(out, more + "\r\n");
      out.write(bytes);
      out.flush();
    };
  }

  static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(ISO_8859_1));
    out.flush();
  }

  int port() {
    return server.getLocalPort();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        connections.incrementAndGet();
        Thread.ofVirtual().start(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket) {
      InputStream in = new BufferedInputStream(socket.getInputStream());
      for (String line = line(in); !line.isEmpty(); line = line(in)) {
        Map<String, List<String>> headers = headers(in);
        int length = Integer.parseInt(headers.get("content-length").getFirst());
        requests.add(new Request(line, headers, in.readNBytes(length)));
        behaviour.answer(socket.getOutputStream());
      }
    } catch (IOException | InterruptedException gone) {
      // The sender hung up, which many of these tests are about.
    }
  }

  private static Map<String, List<String>> headers(InputStream in) throws IOException {
    Map<String, List<String>> headers = new LinkedHashMap<>();
    for (String line = line(in); !line.isEmpty(); line = line(in)) {
      int colon = line.indexOf(':');
      headers
          .computeIfAbsent(
              line.substring(0, colon).toLowerCase(Locale.ROOT),
              name -> new CopyOnWriteArrayList<>())
          .add(line.substring(colon + 1).strip());
    }
    return headers;
  }

  private static String line(InputStream in) throws IOException {
    StringBuilder line = new StringBuilder();
    for (int each = in.read(); each >= 0 && each != '\n'; each = in.read()) {
      if (each != '\r') {
        line.append((char) each);
      }
    }
    return line.toString();
  }
}
