import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Random;

/**
 * Two processes of the app on one database, endpoints that misbehave, and faults: processes
 * killed, processes stopped for longer than a lease, the database crashed. Then everything is left in
 * peace, and what was promised is held against what arrived: nothing lost, every lane in order,
 * nothing told twice but what a fault caught on its way, every message the same bytes each time.
 */
final class Chaos {
  private static final Duration BETWEEN_FAULTS = Duration.ofSeconds(4);
  private static final Duration LONGER_THAN_A_LEASE = Duration.ofSeconds(30);
  private static final Duration PATIENCE = Duration.ofMinutes(4);

  private final Plan plan;
  private final List<App> apps;
  private final Database database;
  private final MisbehavingReceiver receiver;
  private final OrderLoad load;
  private final Faults faults;
  private final Random random;

  /** A thing that goes wrong. */
  private enum Fault {
    KILL,
    STOP,
    DATABASE_CRASH
  }

  /**
   * How much of it.
   *
   * @param timeFactor shrinks the schedule of three days: the tries must last for longer than the run
   */
  private record Plan(
      int endpoints, int kills, int stops, int crashes, String timeFactor, long seed) {

    static Plan of(String... arguments) {
      return new Plan(
          Integer.parseInt(arguments[0]),
          Integer.parseInt(arguments[1]),
          Integer.parseInt(arguments[2]),
          Integer.parseInt(arguments[3]),
          arguments[4],
          Long.parseLong(arguments[5]));
    }

    /** A short deadline makes the lease 23 s. */
    Map<String, String> settings() {
      return Map.of(
          "ORDERHUB_WEBHOOKS_TIME_FACTOR", timeFactor, "ORDERHUB_WEBHOOKS_DEADLINE", "8s");
    }
  }

  private Chaos(Plan plan, List<App> apps, MisbehavingReceiver receiver) {
    this.plan = plan;
    this.apps = apps;
    this.database = new Database(apps.getFirst());
    this.receiver = receiver;
    this.load = new OrderLoad(apps, plan.seed());
    this.faults = receiver.faults();
    this.random = new Random(plan.seed());
  }

  public static void main(String... arguments) throws Exception {
    Plan plan = Plan.of(arguments);
    Path work = Path.of("target/chaos");
    Files.createDirectories(work);
    List<App> apps = List.of(
            new App(work, "one", plan.settings()), new App(work, "two", plan.settings()));
    try (var receiver = new MisbehavingReceiver(plan.endpoints(), plan.seed())) {
      new Chaos(plan, apps, receiver).run();
    } finally {
      for (App app : apps) {
        app.stop();
      }
    }
  }

  private void run()
      throws IOException, InterruptedException, SQLException {
    for (App app : apps) {
      app.start();
    }
    for (int endpoint = 0; endpoint < plan.endpoints(); endpoint++) {
      load.subscribe("Endpoint " + endpoint, receiver.url(endpoint));
    }
    load.start();
    for (Fault fault : shuffled()) {
      Thread.sleep(BETWEEN_FAULTS);
      happen(fault);
    }
    Thread.sleep(BETWEEN_FAULTS);
    load.stop();
    receiver.behave();
    boolean drained = database.awaitEmptyQueue(PATIENCE);
    report(new Verdict(plan.endpoints(), database, receiver, drained));
  }

  private List<Fault> shuffled() {
    List<Fault> all = new ArrayList<>();
    all.addAll(Collections.nCopies(plan.kills(), Fault.KILL));
    all.addAll(Collections.nCopies(plan.stops(), Fault.STOP));
    all.addAll(Collections.nCopies(plan.crashes(), Fault.DATABASE_CRASH));
    Collections.shuffle(all, random);
    return all;
  }

  private void happen(Fault fault) throws IOException, InterruptedException, SQLException {
    App app = apps.get(random.nextInt(apps.size()));
    switch (fault) {
      case KILL -> {
        faults.begin();
        app.kill();
        app.awaitDeath();
        faults.end();
        app.start();
      }
      case STOP -> {
        faults.begin();
        app.pause();
        Thread.sleep(LONGER_THAN_A_LEASE);
        app.resume();
        faults.end();
      }
      case DATABASE_CRASH -> {
        faults.begin();
        database.crash();
        faults.end();
      }
    }
  }

  private void report(Verdict verdict) {
    System.out.printf(
        "%d kills, %d stops longer than a lease, %d crashes of the database; %d orders%n",
        plan.kills(), plan.stops(), plan.crashes(), load.orders());
    System.out.printf(
        "%d events for %d endpoints: %d messages due, %d requests, %d accepted, %d of them twice%n",
        verdict.events(),
        plan.endpoints(),
        verdict.due(),
        receiver.requests(),
        verdict.accepted(),
        verdict.doubled());
    System.out.printf(
        "lost %d, out of order %d, told twice without a fault %d, other bytes %d, dead letters %d%n",
        verdict.lost(),
        verdict.outOfOrder(),
        verdict.doubledWithoutAFault(),
        verdict.otherBytes(),
        verdict.deadLetters());
    if (!verdict.isFlawless()) {
      verdict.examples().forEach(System.err::println);
      throw new AssertionError("Promises were broken");
    }
  }
}
