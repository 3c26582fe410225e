package org.orderhub.persistence.webhook;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.Samples;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.persistence.PostgresResource;

/** Several workers on one queue, as several processes on one database are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoWorkersTest {
  private static final int WORKERS = 3;
  private static final int ENDPOINTS = 3;
  private static final int SUBJECTS = 12;
  private static final int EVENTS_OF_A_SUBJECT = 6;

  @Inject SqlStore store;

  private final Map<EventId, LoggedEvent> events = new ConcurrentHashMap<>();
  private final Map<Lane, Long> delivered = new ConcurrentHashMap<>();
  private final Map<Lane, String> onTheWay = new ConcurrentHashMap<>();
  private final Map<EndpointId, AtomicInteger> ofEndpoint = new ConcurrentHashMap<>();
  private final List<String> faults = new ArrayList<>();
  private final AtomicInteger left = new AtomicInteger(ENDPOINTS * SUBJECTS * EVENTS_OF_A_SUBJECT);

  private record Lane(EndpointId endpoint, Subject subject) {}

  @BeforeEach
  void fillTheQueue() {
    store.startAfresh();
    for (int each = 0; each < ENDPOINTS; each++) {
      Endpoint endpoint = Samples.endpoint(store.account(), "endpoint-" + each);
      ofEndpoint.put(endpoint.id(), new AtomicInteger());
      store.inTransaction(() -> {
        store.endpoints().add(endpoint, Samples.SECRET);
        return endpoint;
      });
    }
    List<Subject> subjects =
        IntStream.range(0, SUBJECTS).mapToObj(each -> Samples.order()).toList();
    for (int sequence = 1; sequence <= EVENTS_OF_A_SUBJECT; sequence++) {
      for (Subject subject : subjects) {
        LoggedEvent event = Samples.event(store.account(), subject, sequence);
        events.put(event.id(), event);
        store.queue(List.of(event));
      }
    }
  }

  @Test
  void everyMessageIsDeliveredOnceAndInOrderWithFourOnTheWayAtMost() throws Exception {
    try (ExecutorService workers = Executors.newFixedThreadPool(WORKERS)) {
      List<Future<?>> done = new ArrayList<>();
      for (int worker = 0; worker < WORKERS; worker++) {
        var random = new Random(worker);
        done.add(workers.submit(() -> work(random)));
      }
      for (Future<?> each : done) {
        each.get();
      }
    }

    assertThat(faults).isEmpty();
    assertThat(store.count("select count(*) as count from deliveries")).isZero();
    assertThat(delivered).hasSize(ENDPOINTS * SUBJECTS);
    assertThat(delivered.values()).containsOnly((long) EVENTS_OF_A_SUBJECT);
  }

  private void work(Random random) {
    while (left.get() > 0) {
      List<Deliveries.Claimed> claimed =
          store.inTransaction(() -> store.deliveries().claim(room(random), Duration.ofMinutes(1)));
      claimed.forEach(this::check);
      List<Deliveries.Settlement> settlements =
          claimed.stream().map(each -> settlement(each, random)).toList();
      claimed.forEach(this::leave);
      assertThat(store.inTransaction(() -> store.deliveries().settle(settlements)))
          .hasSameSizeAs(settlements);
    }
  }

  private static Deliveries.Room room(Random random) {
    int most = 1 + random.nextInt(8);
    return new Deliveries.Room(most, most, false);
  }

  private void check(Deliveries.Claimed message) {
    Lane lane = lane(message);
    String before = onTheWay.put(lane, message.body());
    fault(before != null, "Two of one lane at once: " + before + " and " + message.body());
    int count = ofEndpoint.get(lane.endpoint()).incrementAndGet();
    fault(count > Endpoint.Handling.USUAL_IN_FLIGHT, count + " of one endpoint at once");
    long sequence = events.get(message.ticket().event()).sequence();
    long expected = delivered.getOrDefault(lane, 0L) + 1;
    fault(sequence != expected, "Claimed " + sequence + " instead of " + expected);
  }

  /** Every third try fails and is to be tried again at once. */
  private Deliveries.Settlement settlement(Deliveries.Claimed message, Random random) {
    boolean isDelivered = random.nextInt(3) > 0;
    if (isDelivered) {
      delivered.merge(lane(message), 1L, Long::sum);
      left.decrementAndGet();
    }
    return new Deliveries.Settlement(
        message.ticket(),
        message.tally().attempt(),
        isDelivered ? Samples.accepted() : Samples.failed(),
        isDelivered
            ? new Deliveries.Fate.Delivered()
            : new Deliveries.Fate.Postponed(Duration.ZERO));
  }

  /** Before the result is stored: from then on another worker may hold the lane. */
  private void leave(Deliveries.Claimed message) {
    onTheWay.remove(lane(message));
    ofEndpoint.get(message.ticket().endpoint()).decrementAndGet();
  }

  private Lane lane(Deliveries.Claimed message) {
    return new Lane(message.ticket().endpoint(), events.get(message.ticket().event()).subject());
  }

  private synchronized void fault(boolean isOne, String what) {
    if (isOne) {
      faults.add(what);
    }
  }
}
