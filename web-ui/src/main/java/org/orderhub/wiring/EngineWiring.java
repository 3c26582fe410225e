package org.orderhub.wiring;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.event.TransactionPhase;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executors;
import java.util.concurrent.ThreadLocalRandom;
import java.util.concurrent.TimeUnit;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import org.orderhub.application.eventlog.EventLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.StorageUnavailable;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.AttemptCounts;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.EndpointAnnouncements;
import org.orderhub.application.webhook.EndpointDoctor;
import org.orderhub.application.webhook.EndpointEventBodies;
import org.orderhub.application.webhook.EndpointHealths;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.KeepWatch;
import org.orderhub.application.webhook.KeepWatchService;
import org.orderhub.application.webhook.MeasureEndpoints;
import org.orderhub.application.webhook.MeasureEndpointsService;
import org.orderhub.application.webhook.Pace;
import org.orderhub.application.webhook.RecordAttempt;
import org.orderhub.application.webhook.RecordAttemptsService;
import org.orderhub.application.webhook.Replicas;
import org.orderhub.application.webhook.SendDueDeliveriesService;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.application.webhook.ShowDeliveryBacklogService;
import org.orderhub.application.webhook.WatchEndpoints;
import org.orderhub.application.webhook.WatchEndpointsService;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.HealthRules;
import org.orderhub.domain.webhook.RetrySchedule;
import org.orderhub.persistence.webhook.DeliveriesQueued;
import org.orderhub.persistence.webhook.Hints;

/** The delivery engine of this process. */
@Singleton
final class EngineWiring {
  private static final Logger LOG = Logger.getLogger(EngineWiring.class);
  private static final int MOST_ON_THE_WIRE = 256;

  private static final Duration REST_BETWEEN_CLAIMS = Duration.ofMillis(5);
  private static final Duration FOR_THE_LAST_RECORDS = Duration.ofSeconds(3);

  private final Transactions transactions;
  private final Duration deadline;
  private final double timeFactor;

  /**
   * @param deadline for one try
   * @param timeFactor shrinks waits and patience, for tests; deadlines and leases stay
   */
  EngineWiring(
      Transactions transactions,
      @ConfigProperty(name = "orderhub.webhooks.deadline") Duration deadline,
      @ConfigProperty(name = "orderhub.webhooks.time-factor") double timeFactor) {
    this.transactions = transactions;
    this.deadline = deadline;
    this.timeFactor = timeFactor;
  }

  @Produces
  @Singleton
  HealthRules healthRules() {
    return new HealthRules(timeFactor);
  }

  @Produces
  @Singleton
  EndpointAnnouncements endpointAnnouncements(EventLog log, EndpointEventBodies bodies, Ids ids) {
    return new EndpointAnnouncements(log, bodies, ids);
  }

  @Produces
  @Singleton
  EndpointDoctor endpointDoctor(
      EndpointHealths healths,
      Endpoints endpoints,
      EndpointAnnouncements announcements,
      HealthRules rules,
      Clock clock) {
    return new EndpointDoctor(healths, endpoints, announcements, rules, clock);
  }

  @Produces
  @Singleton
  WatchEndpoints watchEndpoints(EndpointDoctor doctor, AdministratorWarnings warnings) {
    var service = new WatchEndpointsService(doctor);
    return () -> warnings.warn(transactions.inTransaction(service::watch));
  }

  @Produces
  @Singleton
  KeepWatch keepWatch(Replicas replicas, Deliveries deliveries) {
    var service = new KeepWatchService(replicas, deliveries);
    return () -> transactions.inTransaction(service::keepWatch);
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
  MeasureEndpoints measureEndpoints(DeliveryRecords records) {
    var service = new MeasureEndpointsService(records);
    return () -> transactions.inTransaction(service::measure);
  }

  @Produces
  @Singleton
  RecordAttempt recordAttempt(
      Deliveries deliveries,
      EndpointDoctor doctor,
      GroupCommits groups,
      AdministratorWarnings warnings,
      MeterRegistry metrics) {
    var service =
        new RecordAttemptsService(
            deliveries,
            doctor,
            new RetrySchedule(timeFactor),
            () -> ThreadLocalRandom.current().nextDouble());
    return new CountedFates(
        warnings.after(groups.groupedByOne("record-attempt", service::record)::submit), metrics);
  }

  /** Claims run on a thread of their own; the network has the event loops. */
  @Produces
  @Singleton
  SendDueDeliveriesService sendDueDeliveries(
      Deliveries deliveries,
      WebhookSender sender,
      RecordAttempt recorder,
      AttemptCounts counts,
      MeterRegistry metrics) {
    var claims =
        Executors.newSingleThreadExecutor(
            Thread.ofPlatform().name("webhook-claims").daemon(true).factory());
    return new SendDueDeliveriesService(
        new TimedDeliveries(deliveries, claims(metrics)),
        transactions,
        sender,
        recorder,
        counts,
        new Pace(
            MOST_ON_THE_WIRE,
            deadline,
            claims,
            CompletableFuture.delayedExecutor(
                REST_BETWEEN_CLAIMS.toMillis(), TimeUnit.MILLISECONDS, claims),
            System::nanoTime));
  }

  private static Timer claims(MeterRegistry metrics) {
    return Timer.builder("orderhub.deliveries.claim")
        .description("What a claim takes in the database")
        .publishPercentiles(0.5, 0.99)
        .register(metrics);
  }

  /** The first try does not wait for the poll. */
  void wakeUp(
      @Observes(during = TransactionPhase.AFTER_SUCCESS) DeliveriesQueued queued,
      SendDueDeliveriesService engine,
      Hints hints) {
    engine.send();
    hints.tellOthers();
  }

  void listen(@Observes StartupEvent start, SendDueDeliveriesService engine, Hints hints) {
    hints.listen(engine::send);
  }

  /** Before the group writers stop: the last results are still recorded. */
  void stop(
      @Observes @Priority(5) ShutdownEvent end,
      SendDueDeliveriesService engine,
      Replicas replicas,
      Hints hints) {
    hints.stop();
    engine.stop(deadline.plus(FOR_THE_LAST_RECORDS));
    try {
      transactions.inTransaction(() -> {
        replicas.signOff();
        return end;
      });
    } catch (StorageUnavailable away) {
      LOG.debug("The others will notice by themselves that this process is gone", away);
    }
  }
}
