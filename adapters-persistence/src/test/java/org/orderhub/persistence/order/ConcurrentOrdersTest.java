package org.orderhub.persistence.order;

import static java.util.Comparator.comparing;
import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.domain.order.AnOrder.order;
import static org.orderhub.persistence.order.OrderShelf.NOW;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CyclicBarrier;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.job.Jobs;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeOrderStatuses;
import org.orderhub.application.order.ChangeOrderStatusesService;
import org.orderhub.application.order.NothingIsKept;
import org.orderhub.application.order.OrderAnnouncements;
import org.orderhub.application.order.OrderRounds;
import org.orderhub.application.order.OrderVersions;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.order.RegisterOrdersService;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.Version;
import org.orderhub.persistence.PostgresResource;

/** Two writers at once, as two replicas are. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class ConcurrentOrdersTest {

  private static final int ROUNDS = 30;
  private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);
  private static final Actor SHOP = new Actor.PartnerKey("shop");

  @Inject Orders orders;
  @Inject OrderVersions versions;
  @Inject Customers customers;
  @Inject Jobs jobs;
  @Inject EventLog log;
  @Inject Transactions transactions;

  private final AccountId account = new AccountId(UUID.randomUUID());
  private final CyclicBarrier start = new CyclicBarrier(2);

  @Test
  void clashingGroupsAreStoredWithoutDeadlockWhateverTheirOrder() {
    CompletableFuture<Integer> rising = CompletableFuture.supplyAsync(() -> storeGroups(false));
    CompletableFuture<Integer> falling = CompletableFuture.supplyAsync(() -> storeGroups(true));

    assertThat(rising.join() + falling.join()).isEqualTo(ROUNDS * 50);
  }

  /** How many it stored of those that the other writer stores too, in the other order. */
  private int storeGroups(boolean falling) {
    int stored = 0;
    for (int round = 0; round < ROUNDS; round++) {
      List<Order> group = new ArrayList<>();
      for (int i = 0; i < 50; i++) {
        group.add(order("A-" + round + "-" + i).registered(account, NOW));
      }
      if (falling) {
        Collections.reverse(group);
      }
      await();
      stored += in(() -> orders.addAll(group)).size();
    }
    return stored;
  }

  @Test
  void clashingLocksAreTakenWithoutDeadlockWhateverTheirOrder() {
    List<Order> stored =
        IntStream.range(0, 50).mapToObj(i -> order("A-" + i).registered(account, NOW)).toList();
    in(() -> orders.addAll(stored));
    List<Orders.Name> names = stored.stream().map(ConcurrentOrdersTest::name).toList();

    CompletableFuture<Integer> rising = CompletableFuture.supplyAsync(() -> lock(names));
    CompletableFuture<Integer> falling =
        CompletableFuture.supplyAsync(() -> lock(names.reversed()));

    assertThat(rising.join()).isEqualTo(ROUNDS * 50);
    assertThat(falling.join()).isEqualTo(ROUNDS * 50);
  }

  private int lock(Collection<Orders.Name> names) {
    int locked = 0;
    for (int round = 0; round < ROUNDS; round++) {
      await();
      locked += in(() -> orders.lockAll(names)).size();
    }
    return locked;
  }

  @Test
  void noChangeOfOneOrderIsLostAndItsSequenceHasNoGap() {
    Order stored = order("A-1").registered(account, NOW);
    in(() -> orders.addAll(List.of(stored)));

    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> changeStatus("one")),
            CompletableFuture.runAsync(() -> changeStatus("other")))
        .join();

    assertThat(in(() -> orders.find(account, stored.orderId())).orElseThrow().version())
        .isEqualTo(new Version(1 + 2 * ROUNDS));
    Subject subject = new Subject(Subject.Kind.ORDER, stored.key().value());
    assertThat(
            in(() -> log.of(account, subject, 1_000)).stream()
                .sorted(comparing(EventLog.Entry::sequence))
                .map(EventLog.Entry::sequence))
        .containsExactlyElementsOf(LongStream.rangeClosed(2, 1 + 2 * ROUNDS).boxed().toList());
  }

  private void changeStatus(String text) {
    ChangeOrderStatuses changes =
        new ChangeOrderStatusesService(
            new OrderRounds(
                orders,
                versions,
                jobs,
                announcements(),
                NothingIsKept.warnings(),
                UUID::randomUUID,
                CLOCK));
    await();
    for (int round = 0; round < ROUNDS; round++) {
      StatusChange change = new StatusChange(null, new StatusText(text + round), null, null);
      var command = new ChangeOrderStatus.Command(account, new OrderId("A-1"), change, SHOP);
      in(() -> changes.change(List.of(command)));
    }
  }

  @Test
  void ofTwoWhoRegisterOneIdOneIsToldThatItExists() {
    List<RegisterOrder.Result> results = Collections.synchronizedList(new ArrayList<>());

    CompletableFuture.allOf(
            CompletableFuture.runAsync(() -> results.addAll(register())),
            CompletableFuture.runAsync(() -> results.addAll(register())))
        .join();

    assertThat(results).hasSize(2 * ROUNDS);
    List<OrderKey> keys =
        results.stream()
            .filter(RegisterOrder.Result.Registered.class::isInstance)
            .map(result -> ((RegisterOrder.Result.Registered) result).order().key())
            .toList();
    assertThat(keys).hasSize(ROUNDS);
    for (OrderKey key : keys) {
      Subject subject = new Subject(Subject.Kind.ORDER, key.value());
      assertThat(in(() -> log.of(account, subject, 10))).hasSize(1);
    }
  }

  private List<RegisterOrder.Result> register() {
    RegisterOrders registers =
        new RegisterOrdersService(
            orders, customers, jobs, announcements(), UUID::randomUUID, CLOCK);
    List<RegisterOrder.Result> results = new ArrayList<>();
    for (int round = 0; round < ROUNDS; round++) {
      var command = new RegisterOrder.Command(account, order("A-" + round).draft(), SHOP);
      await();
      results.addAll(in(() -> registers.register(List.of(command))));
    }
    return results;
  }

  private OrderAnnouncements announcements() {
    return new OrderAnnouncements(log, (type, announcement, at, by) -> "{}", UUID::randomUUID);
  }

  private void await() {
    try {
      start.await();
    } catch (Exception broken) {
      throw new IllegalStateException(broken);
    }
  }

  private <T> T in(Supplier<T> work) {
    return transactions.inTransaction(work);
  }

  private static Orders.Name name(Order order) {
    return new Orders.Name(order.account(), order.orderId());
  }
}
