import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * A mail server that takes everything and keeps to whom it came, by Message-ID. It thinks for a
 * moment before it answers that it took an e-mail: there is time to die in between.
 */
final class MailSink implements AutoCloseable {
  private static final int THINKING_MILLIS = 5;

  private final ServerSocket server = new ServerSocket(0, 50, InetAddress.getLoopbackAddress());
  private final Map<String, List<String>> messageIds = new ConcurrentHashMap<>();
  private final AtomicInteger taken = new AtomicInteger();

  MailSink() throws IOException {
    Thread.startVirtualThread(this::accept);
  }

  int port() {
    return server.getLocalPort();
  }

  /** How many e-mails there were, those that came twice counted twice. */
  int taken() {
    return taken.get();
  }

  /** The Message-IDs of what came to an address. */
  List<String> of(String address) {
    return messageIds.getOrDefault(address, List.of());
  }

  private void accept() {
    while (!server.isClosed()) {
      try {
        Socket socket = server.accept();
        Thread.startVirtualThread(() -> serve(socket));
      } catch (IOException closed) {
        return;
      }
    }
  }

  private void serve(Socket socket) {
    try (socket;
        var in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8))) {
      OutputStream out = socket.getOutputStream();
      say(out, "220 sink ready");
      String recipient = "";
      for (String line = in.readLine(); line != null; line = in.readLine()) {
        String command = line.toUpperCase(Locale.ROOT);
        if (command.startsWith("RCPT TO:")) {
          recipient = line.substring(line.indexOf('<') + 1, line.indexOf('>'));
          say(out, "250 ok");
        } else if (command.equals("DATA")) {
          say(out, "354 go on");
          take(recipient, in);
          Thread.sleep(THINKING_MILLIS);
          say(out, "250 taken");
        } else if (command.equals("QUIT")) {
          say(out, "221 bye");
          return;
        } else {
          say(out, "250 ok");
        }
      }
    } catch (IOException | InterruptedException gone) {
      // Whoever was sending is dead: what was not whole was not taken.
    }
  }

  private void take(String recipient, BufferedReader in) throws IOException {
    String id = "";
    String line = in.readLine();
    while (line != null && !line.equals(".")) {
      if (line.toLowerCase(Locale.ROOT).startsWith("message-id:")) {
        id = line.substring(line.indexOf(':') + 1).strip();
      }
      line = in.readLine();
    }
    if (line == null) {
      throw new IOException("Not whole");
    }
    messageIds.computeIfAbsent(recipient, none -> new CopyOnWriteArrayList<>()).add(id);
    taken.incrementAndGet();
  }

  private static void say(OutputStream out, String line) throws IOException {
    out.write((line + "\r\n").getBytes(UTF_8));
    out.flush();
  }

  @Override
  public void close() throws IOException {
    server.close();
  }
}
