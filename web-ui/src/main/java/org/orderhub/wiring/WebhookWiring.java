package org.orderhub.wiring;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.AttemptCounts;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.ChangeEndpointService;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.CreateEndpointService;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.DeleteEndpointService;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListDeliveriesService;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListEndpointsService;
import org.orderhub.application.webhook.RecordAttempt;
import org.orderhub.application.webhook.RecordAttemptsService;
import org.orderhub.application.webhook.Secrets;
import org.orderhub.application.webhook.SendDueDeliveriesService;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.application.webhook.ShowDeliveryBacklogService;
import org.orderhub.application.webhook.ShowDeliveryService;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointService;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestEndpointService;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.RetrySchedule;
import org.orderhub.persistence.webhook.DeliveriesQueued;

/** Use cases of webhook endpoints, and the delivery engine. */
@Singleton
final class WebhookWiring {
  private static final int MOST_ON_THE_WIRE = 256;
  private static final Duration PATIENCE_AT_THE_END = Duration.ofSeconds(5);

  private final Transactions transactions;

  WebhookWiring(Transactions transactions) {
    this.transactions = transactions;
  }

  @Produces
  @Singleton
  CreateEndpoint createEndpoint(Endpoints endpoints, Secrets secrets, Ids ids, Clock clock) {
    var service = new CreateEndpointService(endpoints, secrets, ids, clock);
    return command -> transactions.inTransaction(() -> service.create(command));
  }

  @Produces
  @Singleton
  ChangeEndpoint changeEndpoint(Endpoints endpoints) {
    var service = new ChangeEndpointService(endpoints);
    return command -> transactions.inTransaction(() -> service.change(command));
  }

  @Produces
  @Singleton
  DeleteEndpoint deleteEndpoint(Endpoints endpoints) {
    var service = new DeleteEndpointService(endpoints);
    return (account, id) -> transactions.inTransaction(() -> service.delete(account, id));
  }

  @Produces
  @Singleton
  ListEndpoints listEndpoints(Endpoints endpoints) {
    var service = new ListEndpointsService(endpoints);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  ShowEndpoint showEndpoint(Endpoints endpoints) {
    var service = new ShowEndpointService(endpoints);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  /** Brings its own boundary: it sends, and nothing is sent inside of a transaction. */
  @Produces
  @Singleton
  TestEndpoint testEndpoint(Endpoints endpoints, WebhookSender sender, Ids ids, Clock clock) {
    return new TestEndpointService(endpoints, sender, transactions, ids, clock);
  }

  @Produces
  @Singleton
  ListDeliveries listDeliveries(DeliveryRecords records) {
    var service = new ListDeliveriesService(records);
    return query -> transactions.inTransaction(() -> service.list(query));
  }

  @Produces
  @Singleton
  ShowDelivery showDelivery(DeliveryRecords records) {
    var service = new ShowDeliveryService(records);
    return (account, endpoint, event) ->
        transactions.inTransaction(() -> service.show(account, endpoint, event));
  }

  @Produces
  @Singleton
  AttemptCounts attemptCounts() {
    return new AttemptCounts();
  }

  @Produces
  @Singleton
  ShowDeliveryBacklog showDeliveryBacklog(DeliveryRecords records, AttemptCounts counts) {
    var service = new ShowDeliveryBacklogService(records, counts);
    return () -> transactions.inTransaction(service::show);
  }

  @Produces
  @Singleton
  RecordAttempt recordAttempt(
      Deliveries deliveries,
      Endpoints endpoints,
      GroupCommits groups,
      AdministratorWarnings warnings,
      @ConfigProperty(name = "orderhub.webhooks.retry-scale") double scale) {
    var service =
        new RecordAttemptsService(
            deliveries,
            endpoints,
            new RetrySchedule(scale),
            () -> ThreadLocalRandom.current().nextDouble());
    return warnings.after(groups.grouped("record-attempt", service::record)::apply);
  }

  /** Claims run on a thread of their own; the network has the event loops. */
  @Produces
  @Singleton
  SendDueDeliveriesService sendDueDeliveries(
      Deliveries deliveries, WebhookSender sender, RecordAttempt recorder, AttemptCounts counts) {
    var claims =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("webhook-claims").daemon(true).factory());
    return new SendDueDeliveriesService(
        deliveries,
        transactions,
        sender,
        recorder,
        counts,
        new SendDueDeliveriesService.Pace(MOST_ON_THE_WIRE, claims, System::nanoTime));
  }

  /** The first try does not wait for the poll. */
  void wakeUp(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesQueued queued,
      SendDueDeliveriesService engine) {
    engine.send();
  }

  /** Before the group writers stop: the last results are still recorded. */
  void stop(@Observes @Priority(5) ShutdownEvent end, SendDueDeliveriesService engine) {
    engine.stop(PATIENCE_AT_THE_END);
  }
}
