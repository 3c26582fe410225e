package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.CountReplayService;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.EndpointHealths;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.FeedReplays;
import org.orderhub.application.webhook.FeedReplaysService;
import org.orderhub.application.webhook.Lanes;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ListReplaysService;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.ListTroublesService;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReleaseLaneService;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDeliveriesService;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.ReplayDeliveryService;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.ShowEndpointHealthService;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.ShowLaneService;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.application.webhook.SkipHeadService;
import org.orderhub.domain.webhook.HealthRules;

/** What people do about deliveries: look, send again, let lanes go on. */
@Singleton
final class ReplayWiring {
  private final Transactions transactions;
  private final Ids ids;

  ReplayWiring(Transactions transactions, Ids ids) {
    this.transactions = transactions;
    this.ids = ids;
  }

  @Produces
  @Singleton
  ShowEndpointHealth showEndpointHealth(
      Endpoints endpoints, EndpointHealths healths, DeliveryRecords records, HealthRules rules) {
    var service = new ShowEndpointHealthService(endpoints, healths, records, rules);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ListTroubles listTroubles(Endpoints endpoints, EndpointHealths healths, HealthRules rules) {
    var service = new ListTroublesService(endpoints, healths, rules);
    return account -> transactions.inTransaction(() -> service.list(account));
  }

  @Produces
  @Singleton
  ReplayDelivery replayDelivery(Replays replays, Lanes lanes, DeliveryRecords records) {
    var service = new ReplayDeliveryService(replays, lanes, records, ids);
    return command -> transactions.inTransaction(() -> service.replay(command));
  }

  @Produces
  @Singleton
  ReplayDeliveries replayDeliveries(Endpoints endpoints, Replays replays) {
    var service = new ReplayDeliveriesService(endpoints, replays, ids);
    return command -> transactions.inTransaction(() -> service.replay(command));
  }

  @Produces
  @Singleton
  CountReplay countReplay(Endpoints endpoints, Replays replays) {
    var service = new CountReplayService(endpoints, replays);
    return (account, endpoint, selection) ->
        transactions.inTransaction(() -> service.count(account, endpoint, selection));
  }

  @Produces
  @Singleton
  ListReplays listReplays(Replays replays) {
    var service = new ListReplaysService(replays);
    return (account, endpoint) -> transactions.inTransaction(() -> service.list(account, endpoint));
  }

  @Produces
  @Singleton
  FeedReplays feedReplays(Replays replays) {
    var service = new FeedReplaysService(replays);
    return () -> transactions.inTransaction(service::feed);
  }

  @Produces
  @Singleton
  ShowLane showLane(Lanes lanes) {
    var service = new ShowLaneService(lanes);
    return (account, endpoint, subject) ->
        transactions.inTransaction(() -> service.show(account, endpoint, subject));
  }

  @Produces
  @Singleton
  ReleaseLane releaseLane(Lanes lanes) {
    var service = new ReleaseLaneService(lanes, ids);
    return command -> transactions.inTransaction(() -> service.release(command));
  }

  @Produces
  @Singleton
  SkipHead skipHead(Lanes lanes) {
    var service = new SkipHeadService(lanes, ids);
    return command -> transactions.inTransaction(() -> service.skip(command));
  }
}
