import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicLong;

/** Takes every webhook at once. GET answers how many there were. Prints its port. */
final class Receiver {
  public static void main(String[] arguments) throws IOException {
    AtomicLong received = new AtomicLong();
    InetSocketAddress any = new InetSocketAddress(InetAddress.getLoopbackAddress(), 0);
    HttpServer server = HttpServer.create(any, 1024);
    server.setExecutor(Executors.newVirtualThreadPerTaskExecutor());
    server.createContext(
        "/",
        exchange -> {
          try (exchange) {
            exchange.getRequestBody().readAllBytes();
            if (exchange.getRequestMethod().equals("POST")) {
              received.incrementAndGet();
              exchange.sendResponseHeaders(204, -1);
            } else {
              byte[] answer = received.toString().getBytes();
              exchange.sendResponseHeaders(200, answer.length);
              exchange.getResponseBody().write(answer);
            }
          }
        });
    server.start();
    System.out.println(server.getAddress().getPort());
  }
}
