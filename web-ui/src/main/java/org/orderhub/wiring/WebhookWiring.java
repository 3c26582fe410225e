package org.orderhub.wiring;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.ChangeEndpointService;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.CreateEndpointService;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.DeleteEndpointService;
import org.orderhub.application.webhook.DeliveryRecords;
import org.orderhub.application.webhook.EndpointDoctor;
import org.orderhub.application.webhook.Endpoints;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListDeliveriesService;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListEndpointsService;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.RotateSecretService;
import org.orderhub.application.webhook.Secrets;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowDeliveryService;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointService;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestEndpointService;
import org.orderhub.application.webhook.TestSender;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.TestSettingsService;

/** Use cases of webhook endpoints and of what was sent to them. */
@Singleton
final class WebhookWiring {
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
  ChangeEndpoint changeEndpoint(Endpoints endpoints, EndpointDoctor doctor) {
    var service = new ChangeEndpointService(endpoints, doctor);
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
  RotateSecret rotateSecret(Endpoints endpoints, Secrets secrets) {
    var service = new RotateSecretService(endpoints, secrets);
    return (account, id) -> transactions.inTransaction(() -> service.rotate(account, id));
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
  TestEndpoint testEndpoint(Endpoints endpoints, TestSender sender, Ids ids, Clock clock) {
    return new TestEndpointService(endpoints, sender, transactions, ids, clock);
  }

  /** As {@link #testEndpoint}. */
  @Produces
  @Singleton
  TestSettings testSettings(
      Endpoints endpoints, Secrets secrets, TestSender sender, Ids ids, Clock clock) {
    return new TestSettingsService(endpoints, secrets, sender, transactions, ids, clock);
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
}
