import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Kills the process that runs workflows and sends e-mails, again and again, while another takes
 * orders in whose action asks for an e-mail. Each order has one e-mail: sent once, or twice where a
 * kill came between the mail server's taking it and its answer, and then marked so.
 */
final class MailCrash {
  private static final int ORDERS_A_ROUND = 30;
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final App desk;
  private final App sender;
  private final MailSink sink;
  private final Senders orders;
  private final Random random;
  private final List<String> addresses = new ArrayList<>();
  private final List<String> broken = new ArrayList<>();

  private MailCrash(App desk, App sender, MailSink sink, long seed) {
    this.desk = desk;
    this.sender = sender;
    this.sink = sink;
    this.orders = new Senders(desk);
    this.random = new Random(seed);
  }

  public static void main(String... arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path work = Path.of("target/mail-crash");
    Files.createDirectories(work);
    var desk =
        new App(
            work,
            "desk",
            Map.of("ORDERHUB_MESSAGES_POLL", "off", "ORDERHUB_WORKFLOWS_POLL", "off"));
    try (var sink = new MailSink()) {
      desk.start();
      var sender = new App(work, "sender", settings(desk, sink));
      try {
        new MailCrash(desk, sender, sink, seed).run(kills);
      } finally {
        sender.stop();
      }
    } finally {
      desk.stop();
    }
  }

  private static Map<String, String> settings(App desk, MailSink sink) throws IOException {
    Map<String, String> settings = new HashMap<>();
    settings.put("ORDERHUB_DB_URL", desk.jdbcUrl());
    settings.put("ORDERHUB_SECRET_KEY", Base64.getEncoder().encodeToString(new byte[32]));
    settings.put("ORDERHUB_SMTP_HOST", "127.0.0.1");
    settings.put("ORDERHUB_SMTP_PORT", Integer.toString(sink.port()));
    settings.put("QUARKUS_MAILER_START_TLS", "DISABLED");
    return settings;
  }

  private void run(int kills) throws IOException, InterruptedException, SQLException {
    require(200, "PATCH", "/v1/message-settings", "{\"perMinute\":6000}");
    for (int round = 1; round <= kills; round++) {
      int before = sink.taken();
      for (int number = 0; number < ORDERS_A_ROUND; number++) {
        order(round, number);
      }
      sender.start();
      awaitTaken(before + 1 + random.nextInt(ORDERS_A_ROUND - 1));
      sender.kill();
      sender.awaitDeath();
    }
    sender.start();
    awaitEmptyQueue();
    check();
    System.out.printf(
        "%d kills: %d e-mails asked for, %d sent, %d of them twice and marked so%n",
        kills, addresses.size(), sink.taken(), sink.taken() - addresses.size());
    if (!broken.isEmpty()) {
      broken.stream().limit(20).forEach(System.err::println);
      throw new AssertionError(broken.size() + " promises were broken");
    }
  }

  private void order(int round, int number) {
    String id = "MAIL-" + round + "-" + number;
    String address = "mail-" + round + "-" + number + "@crash.test";
    addresses.add(address);
    require(
        201,
        "POST",
        "/v1/customers",
        "{\"lastName\":\"Crash\",\"email\":\"%s\"}".formatted(address));
    require(
        202,
        "POST",
        "/v1/orders",
        """
        {"orderId":"%s","currencyCode":"EUR","createdAt":"2026-03-01T10:00:00Z",
         "contact":{"matchKey":"%s","matchKeyType":"Email"},
         "lineItems":{"items":[{"id":"1","quantity":2,"article":{"sku":"CEE-16-5"},
           "totalPrice":15.60}]},
         "orderAction":{"action":"ConfirmOrder","language":"en"}}\
        """
            .formatted(id, address));
  }

  private void require(int status, String method, String path, String body) {
    var answer = orders.ask(method, path, body);
    if (answer.statusCode() != status) {
      throw new IllegalStateException(answer.statusCode() + " " + answer.body());
    }
  }

  private void awaitTaken(int number) throws InterruptedException {
    long begun = System.nanoTime();
    while (sink.taken() < number) {
      if (Duration.ofNanos(System.nanoTime() - begun).compareTo(PATIENCE) > 0) {
        throw new IllegalStateException("Only " + sink.taken() + " e-mails of " + number);
      }
      Thread.sleep(2);
    }
  }

  /** What was under way when its process died comes again when its lease ends. */
  private void awaitEmptyQueue() throws IOException, InterruptedException, SQLException {
    long begun = System.nanoTime();
    while (number("select count(*) from messages where recipient like 'mail-%@crash.test'")
            < addresses.size()
        || number("select count(*) from message_queue") > 0) {
      if (Duration.ofNanos(System.nanoTime() - begun).compareTo(PATIENCE) > 0) {
        broken.add("E-mails wait after " + PATIENCE);
        return;
      }
      Thread.sleep(200);
    }
  }

  private void check() throws IOException, SQLException {
    for (String address : addresses) {
      List<String> came = sink.of(address);
      boolean isMarked =
          number(
                  "select count(*) from messages where recipient = '"
                      + address
                      + "' and possibly_twice")
              == 1;
      if (came.isEmpty() || came.size() > 2) {
        broken.add(came.size() + " e-mails came to " + address);
      } else if (came.size() == 2 && (!isMarked || !came.get(0).equals(came.get(1)))) {
        broken.add("Two e-mails came to " + address + ", and nothing says so: " + came);
      }
      if (number("select count(*) from messages where recipient = '" + address + "'") != 1) {
        broken.add("Not one e-mail is kept for " + address);
      }
    }
  }

  private int number(String query) throws IOException, SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(desk.jdbcUrl());
    try (Connection connection = database.getConnection();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getInt(1);
    }
  }
}
