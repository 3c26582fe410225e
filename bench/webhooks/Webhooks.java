import java.io.IOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;

/** Measures how webhooks are delivered. Arguments: address and process of OrderHub, then parts. */
final class Webhooks {
  private static final int EVENTS = 100;
  private static final int SECONDS = 15;

  private final Figures figures = new Figures();
  private final Receivers receivers = new Receivers();
  private final Hub hub;

  private Webhooks(Hub hub) throws IOException {
    this.hub = hub;
  }

  public static void main(String[] arguments) throws IOException {
    var bench = new Webhooks(new Hub(arguments[0], Long.parseLong(arguments[1])));
    for (String part : Arrays.asList(arguments).subList(2, arguments.length)) {
      System.out.printf("%n== %s%n", part);
      switch (part) {
        case "delay" -> bench.delay();
        case "throughput" -> bench.throughput();
        case "fairness" -> bench.fairness();
        case "memory" -> bench.memory();
        case "behind" -> bench.behind();
        default -> throw new IllegalArgumentException(part);
      }
    }
    if (bench.hub.failed() > 0) {
      System.out.printf("%d orders were not stored%n", bench.hub.failed());
    }
    bench.receivers.close();
    System.exit(0);
  }

  /** The first round warms up. */
  private void delay() {
    List<String> one = subscribe(1);
    delays(EVENTS, SECONDS, 0, 1);
    Figures.Delays delays = delays(EVENTS, SECONDS, 0, 1);
    figures.atMost("happened to first byte, p50, at 100 events/s", delays.p50(), 100, "ms");
    figures.atMost("happened to first byte, p99, at 100 events/s", delays.p99(), 500, "ms");
    unsubscribe(one);
  }

  /** Between the first and the last tenth, while orders are still being stored at its beginning. */
  private void throughput() throws IOException {
    int orders = 10_000;
    List<String> five = subscribe(5);
    receivers.drain();
    hub.storeInBulk(orders);
    int before = receivers.waiting();
    double work = hub.work();
    await(orders * five.size(), 120);
    figures.plain(
        "processor time for each, once the orders were stored",
        (hub.work() - work) / (receivers.waiting() - before),
        "ms");
    long[] times =
        receivers.drain().stream().mapToLong(Receivers.Arrival::nanos).sorted().toArray();
    int tenth = times.length / 10;
    double seconds = (times[times.length - tenth - 1] - times[tenth]) / 1e9;
    figures.atLeast(
        "delivered each second, 50,000 to five receivers",
        (times.length - 2 * tenth) / seconds,
        1_000,
        "/s");
    unsubscribe(five);
  }

  /** A hundred receivers; then one of them hangs before 10,000 messages, then thirty of them. */
  private void fairness() {
    int pace = 4;
    List<String> all = subscribe(Receivers.MOST);
    delays(pace, 5, 0, Receivers.MOST);
    Figures.Delays well = delays(pace, SECONDS, 0, Receivers.MOST);
    figures.delays("all of 100 well, p50 / p99", well);
    all.subList(1, all.size()).forEach(hub::switchOff);
    receivers.feel(0, 1, Receivers.Mood.HUNG);
    hub.storeInBulk(10_000);
    all.subList(1, all.size()).forEach(hub::switchOn);
    Figures.Delays one = delays(pace, 20, 1, Receivers.MOST);
    figures.delays("1 of 100 hung behind 10,000, the others' p50 / p99", one);
    figures.atMost("  p99 beyond that of all well", one.p99() - well.p99(), 50, "ms");
    receivers.feel(0, 30, Receivers.Mood.HUNG);
    Figures.Delays thirty = delays(pace, 20, 30, Receivers.MOST);
    figures.delays("30 of 100 hung, the others' p50 / p99", thirty);
    figures.atMost("  p99 by that of all well", thirty.p99() / well.p99(), 2, "x");
    receivers.feel(0, Receivers.MOST, Receivers.Mood.WELL);
    unsubscribe(all);
  }

  /** What is resident grows with the load as well: the same load with receivers that are well. */
  private void memory() throws IOException {
    int pace = 4;
    List<String> all = subscribe(Receivers.MOST);
    double well = memoryAtPace(pace);
    receivers.feel(0, 25, Receivers.Mood.HUNG);
    receivers.feel(25, 50, Receivers.Mood.ENDLESS);
    receivers.feel(50, 75, Receivers.Mood.DRIPPING);
    receivers.feel(75, 100, Receivers.Mood.CLOSING);
    double hostile = memoryAtPace(pace);
    System.out.printf("resident: %.0f MiB with receivers that are well%n", well);
    figures.atMost("resident memory more with 100 hostile receivers", hostile - well, 50, "MiB");
    receivers.feel(0, Receivers.MOST, Receivers.Mood.WELL);
    unsubscribe(all);
  }

  /** A million messages come and go while a transaction is open, which keeps them from going. */
  private void behind() throws IOException {
    List<String> one = subscribe(1);
    Figures.Delays before = delays(EVENTS, SECONDS, 0, 1);
    figures.delays("nothing behind, p50 / p99", before);
    Process open =
        hub.psql(
            "begin isolation level repeatable read; select pg_current_xact_id();"
                + " select pg_sleep(300)");
    Receivers.rest(1_000);
    hub.switchOff(one.getFirst());
    hub.ask(
        """
        with made as (
          insert into deliveries (account_id, endpoint_id, event_id, subject_id, sequence)
          select account_id, id, gen_random_uuid(), gen_random_uuid(), 1
          from webhook_endpoints, generate_series(1, 1000000) where id = '%1$s'
          returning 1)
        select count(*) from made"""
            .formatted(one.getFirst()));
    hub.ask("delete from deliveries where endpoint_id = '%s'".formatted(one.getFirst()));
    hub.switchOn(one.getFirst());
    Receivers.rest(2_000);
    Figures.Delays after = delays(EVENTS, SECONDS, 0, 1);
    figures.delays("a million behind and a transaction open, p50 / p99", after);
    figures.atMost("  p50 by that of before", after.p50() / before.p50(), 2, "x");
    open.destroy();
    hub.ask(
        "select pg_terminate_backend(pid) from pg_stat_activity where query like '%pg_sleep(300)%'"
            + " and pid <> pg_backend_pid()");
    unsubscribe(one);
  }

  private double memoryAtPace(int pace) throws IOException {
    double highest = 0;
    for (int each = 0; each < 20; each++) {
      hub.storeAtPace(pace, 1);
      highest = Math.max(highest, hub.memory());
    }
    receivers.drain();
    return highest;
  }

  /** Of all messages to these receivers, however late; half a minute after the last order at most. */
  private Figures.Delays delays(int pace, int seconds, int from, int until) {
    receivers.drain();
    hub.storeAtPace(pace, seconds);
    List<Receivers.Arrival> theirs = new ArrayList<>();
    int number = pace * seconds * (until - from);
    for (int each = 0; each < 300 && theirs.size() < number; each++) {
      Receivers.rest(100);
      receivers.drain().stream()
          .filter(arrival -> arrival.receiver() >= from && arrival.receiver() < until)
          .forEach(theirs::add);
    }
    return Figures.Delays.of(theirs);
  }

  private void await(int number, int seconds) {
    for (int each = 0; each < seconds * 10 && receivers.waiting() < number; each++) {
      Receivers.rest(100);
    }
  }

  private List<String> subscribe(int number) {
    List<String> ids = new ArrayList<>();
    for (int each = 0; each < number; each++) {
      ids.add(hub.subscribe(receivers.address(each)));
    }
    return ids;
  }

  private void unsubscribe(List<String> ids) {
    ids.forEach(hub::unsubscribe);
    Receivers.rest(1_000);
    receivers.drain();
  }
}
