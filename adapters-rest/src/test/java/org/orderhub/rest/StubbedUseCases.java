package org.orderhub.rest;

import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionStage;
import java.util.function.Function;
import org.orderhub.application.account.ChangeAccount;
import org.orderhub.application.account.ShowAccount;
import org.orderhub.application.account.ShowFeatures;
import org.orderhub.application.account.SwitchFeatures;
import org.orderhub.application.customer.ChangeCustomer;
import org.orderhub.application.customer.CreateCustomer;
import org.orderhub.application.customer.DeleteCustomer;
import org.orderhub.application.customer.FindCustomers;
import org.orderhub.application.customer.ShowCustomer;
import org.orderhub.application.eventlog.FollowEvents;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.application.idempotency.AnswerOnceService;
import org.orderhub.application.idempotency.InMemoryKeptAnswers;
import org.orderhub.application.identity.IdentifyPartner;
import org.orderhub.application.intake.AmendOrder;
import org.orderhub.application.intake.TakeInOrder;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.job.ShowJob;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.ChangeResult;
import org.orderhub.application.order.DeleteOrder;
import org.orderhub.application.order.FindContact;
import org.orderhub.application.order.FindOrders;
import org.orderhub.application.order.IdentifyOrder;
import org.orderhub.application.order.Orders;
import org.orderhub.application.order.RegisterOrder;
import org.orderhub.application.order.RegisterOrders;
import org.orderhub.application.order.RehearseAction;
import org.orderhub.application.order.RehearseChange;
import org.orderhub.application.order.RehearseRegistration;
import org.orderhub.application.order.ReplaceOrder;
import org.orderhub.application.order.ShowOrder;
import org.orderhub.application.order.ShowOrderHistory;
import org.orderhub.application.order.ShowOrders;
import org.orderhub.application.order.ShowPastOrder;
import org.orderhub.application.order.TriggerOrderAction;
import org.orderhub.application.orderevent.ListOrderEvents;
import org.orderhub.application.orderevent.RecordOrderEvent;
import org.orderhub.application.orderevent.ShowOrderEvent;
import org.orderhub.application.product.DeleteProduct;
import org.orderhub.application.product.ListProducts;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.Page;
import org.orderhub.application.store.DeleteStore;
import org.orderhub.application.store.ListStores;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.ShowStore;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.application.webhook.TestCall;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.Feature;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.job.Job;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.store.Store;

/** Use cases that do what the test at hand tells them. */
@Singleton
public class StubbedUseCases {
  static final Account ACCOUNT =
      new Account(
          new AccountId(new UUID(0, 1)),
          "demo",
          "DEMO",
          "Demo",
          Currency.getInstance("EUR"),
          ZoneId.of("UTC"));

  InMemoryKeptAnswers answers = new InMemoryKeptAnswers();
  Function<RegisterOrder.Command, CompletionStage<RegisterOrder.Result>> register = nothing();
  Function<RegisterOrder.Command, CompletionStage<RegisterOrder.Result>> rehearse = nothing();
  Function<RehearseChange.Change, RehearseChange.Result> rehearseChange = nothing();
  Function<TriggerOrderAction.Command, TriggerOrderAction.Result> rehearseAction = nothing();
  Function<ChangeOrderStatus.Command, CompletionStage<ChangeResult>> changeStatus = nothing();
  Function<ReplaceOrder.Command, CompletionStage<ChangeResult>> replace = nothing();
  Function<DeleteOrder.Command, CompletionStage<ChangeResult>> delete = nothing();
  Function<ChangeOrderDelivery.Command, CompletionStage<ChangeResult>> changeDelivery = nothing();
  Function<TriggerOrderAction.Command, CompletionStage<TriggerOrderAction.Result>> trigger =
      nothing();
  Function<String, Optional<ShowOrder.View>> showOrder = id -> Optional.empty();
  Function<FindOrders.Query, Page<FindOrders.Row>> findOrders = nothing();
  Function<RecordOrderEvent.Command, CompletionStage<RecordOrderEvent.Result>> recordEvent =
      nothing();
  Function<OrderEventId, Optional<OrderEvent>> showEvent = id -> Optional.empty();
  Function<ListOrderEvents.Query, ListOrderEvents.Result> listEvents = nothing();
  Function<SwitchFeatures.Command, Set<Feature>> switchFeatures = nothing();
  Function<TakeInOrder.Command, CompletionStage<TakeInOrder.Result>> takeIn = nothing();
  Function<AmendOrder.Command, CompletionStage<AmendOrder.Result>> amend = nothing();
  Function<OrderReference, Optional<Orders.Known>> identify = order -> Optional.empty();
  Function<String, Optional<CustomerId>> findContact = id -> Optional.empty();
  Function<String, List<ShowOrderHistory.Step>> history = id -> List.of();
  Function<Instant, Optional<Order>> pastOrder = at -> Optional.empty();
  Function<UUID, Optional<Job>> showJob = id -> Optional.empty();
  Function<CreateEndpoint.Command, CreateEndpoint.Created> createEndpoint = nothing();
  Function<ChangeEndpoint.Command, ChangeEndpoint.Result> changeEndpoint = nothing();
  Function<UUID, DeleteEndpoint.Result> deleteEndpoint = nothing();
  Function<UUID, Optional<ListEndpoints.Card>> showEndpoint = id -> Optional.empty();
  Function<UUID, CompletionStage<TestEndpoint.Result>> testEndpoint = nothing();
  Function<TestSettings.Command, TestCall> testSettings = nothing();
  List<ListEndpoints.Card> cards = List.of();
  Function<UUID, RotateSecret.Result> rotateSecret = nothing();
  Function<ReplayDelivery.Command, ReplayDelivery.Result> replayDelivery = nothing();
  Function<ReplayDeliveries.Command, ReplayDeliveries.Result> replayDeliveries = nothing();
  Function<Replays.Selection, CountReplay.Result> countReplay = nothing();
  Function<UUID, List<Replays.Request>> listReplays = nothing();
  Function<UUID, Optional<ShowLane.Lane>> showLane = nothing();
  Function<ReleaseLane.Command, ReleaseLane.Result> releaseLane = nothing();
  Function<SkipHead.Command, SkipHead.Result> skipHead = nothing();
  Function<UUID, Optional<ShowEndpointHealth.View>> showHealth = nothing();
  Function<ListDeliveries.Query, Page<ListDeliveries.Row>> listDeliveries = nothing();
  Function<UUID, Optional<ShowDelivery.View>> showDelivery = id -> Optional.empty();

  Function<FindReceivedBodies.Query, Page<FindReceivedBodies.Row>> findBodies = nothing();
  Function<UUID, Optional<ShowReceivedBody.View>> showBody = id -> Optional.empty();
  Function<ChangeAccount.Command, ChangeAccount.Result> changeAccount = nothing();
  Function<FindWarnings.Query, Page<RecordedWarning>> findWarnings = nothing();
  Function<FollowEvents.Query, FollowEvents.Stretch> followEvents = nothing();

  Function<CreateCustomer.Command, Customer> createCustomer = nothing();
  Function<ChangeCustomer.Command, ChangeCustomer.Result> changeCustomer = nothing();
  Function<DeleteCustomer.Command, DeleteCustomer.Result> deleteCustomer = nothing();
  Function<FindCustomers.Query, Page<Customer>> findCustomers = nothing();
  Function<UUID, Optional<Customer>> showCustomer = id -> Optional.empty();
  Function<PutProduct.Command, PutProduct.Result> putProduct = nothing();
  Function<DeleteProduct.Command, DeleteProduct.Result> deleteProduct = nothing();
  Function<ListProducts.Query, Page<Product>> listProducts = nothing();
  Function<String, Optional<Product>> showProduct = id -> Optional.empty();
  Function<PutStore.Command, PutStore.Result> putStore = nothing();
  Function<DeleteStore.Command, DeleteStore.Result> deleteStore = nothing();
  Function<ListStores.Query, Page<Store>> listStores = nothing();
  Function<String, Optional<Store>> showStore = id -> Optional.empty();

  private static <A, B> Function<A, B> nothing() {
    return given -> {
      throw new AssertionError("Not expected by this test: " + given);
    };
  }

  @Produces
  @Singleton
  IdentifyPartner identifyPartner() {
    return (name, secret) ->
        switch (secret) {
          case "demo-secret" -> key("demo", name, Scope.ADMIN);
          case "write-secret" -> key("writer", name, Scope.WRITE);
          case "read-secret" -> key("reader", name, Scope.READ);
          default -> Optional.empty();
        };
  }

  private static Optional<IdentifyPartner.Partner> key(String known, String name, Scope scope) {
    return name != null && !name.equals(known)
        ? Optional.empty()
        : Optional.of(
            new IdentifyPartner.Partner(
                new ApiKey(ACCOUNT.id(), new UUID(0, 2), known, scope), ACCOUNT));
  }

  @Produces
  @Singleton
  RegisterOrder registerOrder() {
    return command -> register.apply(command);
  }

  @Produces
  @Singleton
  RegisterOrders registerOrders() {
    return commands ->
        commands.stream()
            .map(command -> register.apply(command).toCompletableFuture().join())
            .toList();
  }

  @Produces
  @Singleton
  FindReceivedBodies findReceivedBodies() {
    return query -> findBodies.apply(query);
  }

  @Produces
  @Singleton
  ShowReceivedBody showReceivedBody() {
    return (account, order, id) -> showBody.apply(id.value());
  }

  @Produces
  @Singleton
  AnswerOnce answerOnce() {
    return new AnswerOnceService(answers)::answer;
  }

  @Produces
  @Singleton
  FindContact findContact() {
    return (account, contactId) -> findContact.apply(contactId);
  }

  @Produces
  @Singleton
  ShowOrderHistory showOrderHistory() {
    return (account, orderId) -> history.apply(orderId.value());
  }

  @Produces
  @Singleton
  ShowPastOrder showPastOrder() {
    return (account, orderId, at) -> pastOrder.apply(at);
  }

  @Produces
  @Singleton
  ReplaceOrder replaceOrder() {
    return command -> replace.apply(command);
  }

  @Produces
  @Singleton
  DeleteOrder deleteOrder() {
    return command -> delete.apply(command);
  }

  @Produces
  @Singleton
  ChangeOrderDelivery changeOrderDelivery() {
    return command -> changeDelivery.apply(command);
  }

  @Produces
  @Singleton
  TriggerOrderAction triggerOrderAction() {
    return command -> trigger.apply(command);
  }

  @Produces
  @Singleton
  ChangeOrderStatus changeOrderStatus() {
    return command -> changeStatus.apply(command);
  }

  @Produces
  @Singleton
  RehearseRegistration rehearseRegistration() {
    return command -> rehearse.apply(command);
  }

  @Produces
  @Singleton
  RehearseChange rehearseChange() {
    return change -> rehearseChange.apply(change);
  }

  @Produces
  @Singleton
  RehearseAction rehearseAction() {
    return command -> rehearseAction.apply(command);
  }

  @Produces
  @Singleton
  ShowOrder showOrder() {
    return name -> CompletableFuture.completedFuture(showOrder.apply(name.orderId().value()));
  }

  @Produces
  @Singleton
  FindOrders findOrders() {
    return query -> findOrders.apply(query);
  }

  @Produces
  @Singleton
  RecordOrderEvent recordOrderEvent() {
    return command -> recordEvent.apply(command);
  }

  @Produces
  @Singleton
  ShowOrderEvent showOrderEvent() {
    return (account, id) -> showEvent.apply(id);
  }

  @Produces
  @Singleton
  ListOrderEvents listOrderEvents() {
    return query -> listEvents.apply(query);
  }

  @Produces
  @Singleton
  ShowFeatures showFeatures() {
    return account -> Set.of(Feature.ORDER_EVENTS);
  }

  @Produces
  @Singleton
  SwitchFeatures switchFeatures() {
    return command -> switchFeatures.apply(command);
  }

  @Produces
  @Singleton
  TakeInOrder takeInOrder() {
    return command -> takeIn.apply(command);
  }

  @Produces
  @Singleton
  AmendOrder amendOrder() {
    return command -> amend.apply(command);
  }

  @Produces
  @Singleton
  IdentifyOrder identifyOrder() {
    return (account, order) -> identify.apply(order);
  }

  @Produces
  @Singleton
  ShowOrders showOrders() {
    return names -> names.stream().map(name -> showOrder.apply(name.orderId().value())).toList();
  }

  @Produces
  @Singleton
  ShowJob showJob() {
    return (account, id) -> showJob.apply(id.value());
  }

  @Produces
  @Singleton
  CreateEndpoint createEndpoint() {
    return command -> createEndpoint.apply(command);
  }

  @Produces
  @Singleton
  ChangeEndpoint changeEndpoint() {
    return command -> changeEndpoint.apply(command);
  }

  @Produces
  @Singleton
  DeleteEndpoint deleteEndpoint() {
    return (account, id) -> deleteEndpoint.apply(id.value());
  }

  @Produces
  @Singleton
  ListEndpoints listEndpoints() {
    return account -> cards;
  }

  @Produces
  @Singleton
  ShowEndpoint showEndpoint() {
    return (account, id) -> showEndpoint.apply(id.value());
  }

  @Produces
  @Singleton
  TestEndpoint testEndpoint() {
    return (account, id) -> testEndpoint.apply(id.value());
  }

  @Produces
  @Singleton
  TestSettings testSettings() {
    return command -> CompletableFuture.completedFuture(testSettings.apply(command));
  }

  @Produces
  @Singleton
  RotateSecret rotateSecret() {
    return (account, id) -> rotateSecret.apply(id.value());
  }

  @Produces
  @Singleton
  ReplayDelivery replayDelivery() {
    return command -> replayDelivery.apply(command);
  }

  @Produces
  @Singleton
  ReplayDeliveries replayDeliveries() {
    return command -> replayDeliveries.apply(command);
  }

  @Produces
  @Singleton
  CountReplay countReplay() {
    return (account, id, selection) -> countReplay.apply(selection);
  }

  @Produces
  @Singleton
  ListReplays listReplays() {
    return (account, id) -> listReplays.apply(id.value());
  }

  @Produces
  @Singleton
  ShowLane showLane() {
    return (account, id, subject) -> showLane.apply(subject);
  }

  @Produces
  @Singleton
  ReleaseLane releaseLane() {
    return command -> releaseLane.apply(command);
  }

  @Produces
  @Singleton
  SkipHead skipHead() {
    return command -> skipHead.apply(command);
  }

  @Produces
  @Singleton
  ShowEndpointHealth showEndpointHealth() {
    return (account, id) -> showHealth.apply(id.value());
  }

  @Produces
  @Singleton
  ListDeliveries listDeliveries() {
    return query -> listDeliveries.apply(query);
  }

  @Produces
  @Singleton
  ShowDelivery showDelivery() {
    return (account, endpoint, event) -> showDelivery.apply(event.value());
  }

  @Produces
  @Singleton
  ShowAccount showAccount() {
    return id -> Optional.of(ACCOUNT);
  }

  @Produces
  @Singleton
  ChangeAccount changeAccount() {
    return command -> changeAccount.apply(command);
  }

  @Produces
  @Singleton
  FollowEvents followEvents() {
    return query -> followEvents.apply(query);
  }

  @Produces
  @Singleton
  FindWarnings findWarnings() {
    return query -> findWarnings.apply(query);
  }

  @Produces
  @Singleton
  CreateCustomer createCustomer() {
    return command -> createCustomer.apply(command);
  }

  @Produces
  @Singleton
  ChangeCustomer changeCustomer() {
    return command -> changeCustomer.apply(command);
  }

  @Produces
  @Singleton
  DeleteCustomer deleteCustomer() {
    return command -> deleteCustomer.apply(command);
  }

  @Produces
  @Singleton
  FindCustomers findCustomers() {
    return command -> findCustomers.apply(command);
  }

  @Produces
  @Singleton
  ShowCustomer showCustomer() {
    return (account, id) -> showCustomer.apply(id.value());
  }

  @Produces
  @Singleton
  PutProduct putProduct() {
    return command -> putProduct.apply(command);
  }

  @Produces
  @Singleton
  DeleteProduct deleteProduct() {
    return command -> deleteProduct.apply(command);
  }

  @Produces
  @Singleton
  ListProducts listProducts() {
    return command -> listProducts.apply(command);
  }

  @Produces
  @Singleton
  ShowProduct showProduct() {
    return (account, id) -> showProduct.apply(id.value());
  }

  @Produces
  @Singleton
  PutStore putStore() {
    return command -> putStore.apply(command);
  }

  @Produces
  @Singleton
  DeleteStore deleteStore() {
    return command -> deleteStore.apply(command);
  }

  @Produces
  @Singleton
  ListStores listStores() {
    return command -> listStores.apply(command);
  }

  @Produces
  @Singleton
  ShowStore showStore() {
    return (account, id) -> showStore.apply(id.value());
  }
}
