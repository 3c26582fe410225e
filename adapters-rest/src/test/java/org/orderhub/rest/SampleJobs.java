package org.orderhub.rest;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.shared.Version;
import org.orderhub.rest.order.OrderReaders;
import org.orderhub.rest.shared.StrictJson;

/** An order that was registered, and a job that was done. */
final class SampleJobs {
  static final UUID ID = new UUID(2, 2);
  static final Instant NOW = Instant.parse("2026-03-26T15:00:00Z");

  private SampleJobs() {}

  static Job job(AccountId account, OrderId orderId) {
    return new Job(
        account,
        new JobId(ID),
        Job.Type.REPLACE_ORDER,
        orderId,
        Job.Status.COMPLETED,
        NOW,
        NOW,
        new Version(2),
        List.of());
  }

  static Order order() {
    return order(OrderBodies.order(""));
  }

  static Order order(String body) {
    return Order.register(
        StubbedUseCases.ACCOUNT.id(),
        new OrderKey(new UUID(1, 1)),
        OrderReaders.read(StrictJson.parse(body.getBytes(UTF_8))),
        Optional.empty(),
        NOW);
  }
}
