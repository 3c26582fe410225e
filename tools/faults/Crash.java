import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import org.postgresql.ds.PGSimpleDataSource;

/**
 * Kills the app while orders come in and carts are checked out, again and again, and holds what it
 * promised against what it kept: every 202 is one order with a job that ended, its action was
 * announced once, and every cart became one order.
 */
final class Crash {
  private static final int MOST_ANSWERS = 400;
  private static final Duration PATIENCE = Duration.ofSeconds(90);

  private final App app;
  private final Receiver receiver;
  private final Senders senders;
  private final CheckOuts checkOuts;
  private final Random random;
  private final List<String> broken = new ArrayList<>();
  private int stored;

  private Crash(App app, Receiver receiver, long seed) {
    this.app = app;
    this.receiver = receiver;
    this.senders = new Senders(app);
    this.checkOuts = new CheckOuts(senders);
    this.random = new Random(seed);
  }

  public static void main(String... arguments) throws Exception {
    int kills = Integer.parseInt(arguments[0]);
    long seed = Long.parseLong(arguments[1]);
    Path work = Path.of("target/crash");
    Files.createDirectories(work);
    var app = new App(work, "app", Map.of());
    try (var receiver = new Receiver()) {
      new Crash(app, receiver, seed).run(kills);
    } finally {
      app.stop();
    }
  }

  private void run(int kills) throws IOException, InterruptedException, SQLException {
    app.start();
    subscribe();
    checkOuts.begin();
    int foundStored = 0;
    int notStored = 0;
    Duration slowest = Duration.ZERO;
    for (int round = 1; round <= kills; round++) {
      checkOuts.fill();
      Thread checkingOut = checkOuts.start();
      senders.sendUntilKilled(round, 1 + random.nextInt(MOST_ANSWERS));
      checkingOut.join();
      app.awaitDeath();
      Duration took = app.start();
      slowest = took.compareTo(slowest) > 0 ? took : slowest;
      checkOuts.repeat();
      int unheard = senders.unheard.size();
      int found = senders.repeatTheUnheard();
      foundStored += found;
      notStored += unheard - found;
    }
    awaitDeliveries();
    checkJobs();
    checkDatabase();
    checkCarts();
    checkMessages();
    System.out.printf(
        "%d kills: %d orders accepted, %d answers lost of which %d were stored; slowest start %d"
            + " ms%n",
        kills, senders.accepted.size(), foundStored + notStored, foundStored, slowest.toMillis());
    System.out.printf(
        "%d actions announced by %d requests, %d of them repeats%n",
        receiver.orders(), receiver.requests(), receiver.requests() - receiver.orders());
    System.out.printf(
        "%d carts checked out, %d of them without an answer at first%n",
        checkOuts.orders.size(), checkOuts.lost());
    if (!broken.isEmpty()) {
      broken.stream().limit(20).forEach(System.err::println);
      throw new AssertionError(broken.size() + " promises were broken");
    }
  }

  private void subscribe() {
    String body =
        "{\"name\":\"Crash\",\"url\":\"%s\",\"types\":[\"order.action_triggered\"],\"status\":\"ACTIVE\"}"
            .formatted(receiver.url());
    if (senders.ask("POST", "/v1/webhooks", body).statusCode() != 201) {
      throw new IllegalStateException("No webhook was made");
    }
  }

  /** Deliveries that were under way when the app died come again when their lease ends. */
  private void awaitDeliveries() throws IOException, InterruptedException, SQLException {
    long begun = System.nanoTime();
    while (!count("select count(*) from deliveries").equals("0")) {
      if (Duration.ofNanos(System.nanoTime() - begun).compareTo(PATIENCE) > 0) {
        broken.add("Deliveries are left after " + PATIENCE);
        return;
      }
      Thread.sleep(100);
    }
  }

  private void checkJobs() {
    senders.otherAnswers.forEach((status, times) -> broken.add(times + " answers " + status));
    senders.unheard.forEach(id -> broken.add(id + " was never answered"));
    senders.accepted.forEach((id, job) -> {
      String answer = senders.ask("GET", "/v1/orders/jobs/" + job, "").body();
      if (!answer.contains("\"status\":\"Completed\"") || !answer.contains(id)) {
        broken.add("The job of " + id + " is " + answer);
      }
    });
  }

  /** Of each order that was sent: one row, one job, one event of each kind. */
  private void checkDatabase() throws IOException, SQLException {
    Map<String, Integer> orders = perOrder("select order_id, count(*) from orders group by 1");
    Map<String, Integer> jobs = perOrder("select order_id, count(*) from jobs group by 1");
    Map<String, Integer> registrations = perOrder(events("order.registered"));
    Map<String, Integer> actions = perOrder(events("order.action_triggered"));
    for (String id : orders.keySet()) {
      checkOnce(id, "order", orders);
      checkOnce(id, "job", jobs);
      checkOnce(id, "registration", registrations);
      checkOnce(id, "action", actions);
    }
    for (String id : senders.accepted.keySet()) {
      checkOnce(id, "order", orders);
    }
    if (jobs.size() != orders.size() || actions.size() != orders.size()) {
      broken.add("Jobs or actions of orders that are not there");
    }
    stored = orders.size();
  }

  /** Of each cart: one order, which is the one that was answered. */
  private void checkCarts() throws IOException, SQLException {
    broken.addAll(checkOuts.broken);
    String sold = "select count(*) from orders o where exists (select 1 from order_lines l where"
        + " l.account_id = o.account_id and l.order_key = o.id and l.sku = 'CRASH-DRUM')";
    String counted = count(sold);
    if (!counted.equals(Integer.toString(checkOuts.orders.size()))) {
      broken.add(checkOuts.orders.size() + " carts became " + counted + " orders");
    }
  }

  private static String events(String type) {
    return "select o.order_id, count(*) from event_log e join orders o on o.account_id ="
               + " e.account_id and o.id = e.subject_id where e.type = '"
        + type
        + "' group by 1";
  }

  private void checkOnce(String id, String what, Map<String, Integer> counts) {
    int count = counts.getOrDefault(id, 0);
    if (count != 1) {
      broken.add(id + " has " + count + " times its " + what);
    }
  }

  /** However often one came: every order's action was told by messages of one id. */
  private void checkMessages() {
    for (String id : senders.accepted.keySet()) {
      int messages = receiver.about(id).size();
      if (messages != 1) {
        broken.add("The action of " + id + " was told by " + messages + " messages");
      }
    }
    if (receiver.orders() != stored) {
      broken.add(stored + " orders, " + receiver.orders() + " announced");
    }
  }

  private Map<String, Integer> perOrder(String query) throws IOException, SQLException {
    Map<String, Integer> counts = new TreeMap<>();
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      while (rows.next()) {
        if (rows.getString(1).startsWith("CRASH-")) {
          counts.put(rows.getString(1), rows.getInt(2));
        }
      }
    }
    return counts;
  }

  private Connection connect() throws IOException, SQLException {
    var database = new PGSimpleDataSource();
    database.setUrl(app.jdbcUrl());
    return database.getConnection();
  }

  private String count(String query) throws IOException, SQLException {
    try (Connection connection = connect();
        Statement statement = connection.createStatement();
        ResultSet rows = statement.executeQuery(query)) {
      rows.next();
      return rows.getString(1);
    }
  }
}
