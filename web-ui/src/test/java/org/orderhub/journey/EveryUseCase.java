package org.orderhub.journey;

import static java.nio.charset.StandardCharsets.UTF_8;

import io.quarkus.arc.Arc;
import java.io.ByteArrayInputStream;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.CompletionStage;
import java.util.concurrent.TimeUnit;
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
import org.orderhub.application.eventlog.ShowTimeline;
import org.orderhub.application.idempotency.AnswerOnce;
import org.orderhub.application.identity.CompleteSetUp;
import org.orderhub.application.identity.CreateApiKey;
import org.orderhub.application.identity.IdentifyPartner;
import org.orderhub.application.identity.IdentifySession;
import org.orderhub.application.identity.LimitApiKey;
import org.orderhub.application.identity.OfferSetUp;
import org.orderhub.application.identity.OpenAccount;
import org.orderhub.application.identity.ShowSetUp;
import org.orderhub.application.identity.ShowStaffUser;
import org.orderhub.application.identity.SignIn;
import org.orderhub.application.identity.SignOut;
import org.orderhub.application.identity.Token;
import org.orderhub.application.intake.AmendOrder;
import org.orderhub.application.intake.TakeInOrder;
import org.orderhub.application.integrationlog.FindWarnings;
import org.orderhub.application.job.FindJobs;
import org.orderhub.application.job.ShowJob;
import org.orderhub.application.order.ChangeOrderDelivery;
import org.orderhub.application.order.ChangeOrderStatus;
import org.orderhub.application.order.DeleteOrder;
import org.orderhub.application.order.FindContact;
import org.orderhub.application.order.FindDueOrders;
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
import org.orderhub.application.product.FindProducts;
import org.orderhub.application.product.ImportProducts;
import org.orderhub.application.product.ListProducts;
import org.orderhub.application.product.PutProduct;
import org.orderhub.application.product.RehearseProductImport;
import org.orderhub.application.product.ShowProduct;
import org.orderhub.application.received.FindReceivedBodies;
import org.orderhub.application.received.ShowReceivedBody;
import org.orderhub.application.shared.TidyUp;
import org.orderhub.application.shipment.PlanOrder;
import org.orderhub.application.shop.AcceptInvitation;
import org.orderhub.application.shop.IdentifyCustomer;
import org.orderhub.application.shop.InviteCustomer;
import org.orderhub.application.shop.NoteCustomerOpened;
import org.orderhub.application.shop.ShowInvitation;
import org.orderhub.application.shop.ShowOwnOrder;
import org.orderhub.application.shop.SignInCustomer;
import org.orderhub.application.shop.SignOutCustomer;
import org.orderhub.application.store.DeleteStore;
import org.orderhub.application.store.FindStores;
import org.orderhub.application.store.ListStores;
import org.orderhub.application.store.PutStore;
import org.orderhub.application.store.ShowStore;
import org.orderhub.application.webhook.ChangeEndpoint;
import org.orderhub.application.webhook.CountReplay;
import org.orderhub.application.webhook.CreateEndpoint;
import org.orderhub.application.webhook.DeleteEndpoint;
import org.orderhub.application.webhook.Deliveries;
import org.orderhub.application.webhook.FeedReplays;
import org.orderhub.application.webhook.KeepWatch;
import org.orderhub.application.webhook.ListDeliveries;
import org.orderhub.application.webhook.ListEndpoints;
import org.orderhub.application.webhook.ListReplays;
import org.orderhub.application.webhook.ListTroubles;
import org.orderhub.application.webhook.MeasureEndpoints;
import org.orderhub.application.webhook.RecordAttempt;
import org.orderhub.application.webhook.ReleaseLane;
import org.orderhub.application.webhook.ReplayDeliveries;
import org.orderhub.application.webhook.ReplayDelivery;
import org.orderhub.application.webhook.Replays;
import org.orderhub.application.webhook.RotateSecret;
import org.orderhub.application.webhook.Samples;
import org.orderhub.application.webhook.SendDueDeliveries;
import org.orderhub.application.webhook.ShowDelivery;
import org.orderhub.application.webhook.ShowDeliveryBacklog;
import org.orderhub.application.webhook.ShowEndpoint;
import org.orderhub.application.webhook.ShowEndpointHealth;
import org.orderhub.application.webhook.ShowLane;
import org.orderhub.application.webhook.SkipHead;
import org.orderhub.application.webhook.TestEndpoint;
import org.orderhub.application.webhook.TestSettings;
import org.orderhub.application.webhook.WatchEndpoints;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.account.TotalsCheck;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.customer.EntityType;
import org.orderhub.domain.customer.PersonName;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.idempotency.IdempotencyKey;
import org.orderhub.domain.identity.NewPassword;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.identity.StaffId;
import org.orderhub.domain.intake.IntakeOrder;
import org.orderhub.domain.job.JobId;
import org.orderhub.domain.order.DeliveryChange;
import org.orderhub.domain.order.OrderAction;
import org.orderhub.domain.order.OrderDraft;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.OrderEventId;
import org.orderhub.domain.order.OrderEventType;
import org.orderhub.domain.order.OrderId;
import org.orderhub.domain.order.OrderKey;
import org.orderhub.domain.order.OrderReference;
import org.orderhub.domain.order.OrderStatus;
import org.orderhub.domain.order.Replacement;
import org.orderhub.domain.order.StatusChange;
import org.orderhub.domain.order.StatusText;
import org.orderhub.domain.product.Product;
import org.orderhub.domain.product.Sku;
import org.orderhub.domain.product.Units;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.shared.FreeForm;
import org.orderhub.domain.shared.Money;
import org.orderhub.domain.shared.Version;
import org.orderhub.domain.store.StoreId;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.Endpoint;
import org.orderhub.domain.webhook.EndpointId;
import org.orderhub.domain.webhook.EndpointStatus;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecrets;
import org.orderhub.domain.webhook.Subscription;

/** One call of each use case that reaches its repositories and does no harm. */
final class EveryUseCase {
  private static final Actor NOBODY = new Actor.Hub();

  private final Map<Class<?>, Call> calls = new LinkedHashMap<>();

  /** A use case at work. */
  interface Call {
    void make() throws Exception;
  }

  private interface Use<P> {
    Object of(P port) throws Exception;
  }

  static Map<Class<?>, Call> calls() {
    EveryUseCase every = new EveryUseCase();
    Account demo = demo();
    every.orders(demo);
    every.webhooks(demo);
    every.deliveries(demo);
    every.registries(demo);
    every.sessions();
    every.shop(demo);
    every.accounts(demo);
    EveryCartUseCase.add(every.calls, demo);
    EveryOfferUseCase.add(every.calls, demo);
    EveryDocumentUseCase.add(every.calls, demo.id());
    EveryWidgetUseCase.add(every.calls, demo);
    EveryWorkflowUseCase.add(every.calls, demo);
    EveryMessageUseCase.add(every.calls, demo.id());
    return every.calls;
  }

  private void orders(Account demo) {
    call(
        RegisterOrder.class,
        port -> port.register(new RegisterOrder.Command(demo.id(), draft(demo), NOBODY)));
    call(
        RegisterOrders.class,
        port -> port.register(List.of(new RegisterOrder.Command(demo.id(), draft(demo), NOBODY))));
    call(
        RehearseRegistration.class,
        port -> port.rehearse(new RegisterOrder.Command(demo.id(), draft(demo), NOBODY)));
    call(
        ChangeOrderStatus.class,
        port ->
            port.change(
                new ChangeOrderStatus.Command(
                    demo.id(),
                    new OrderId("nobody"),
                    new StatusChange(OrderStatus.COMPLETED, null, null, null),
                    NOBODY)));
    orderCommands(demo);
    var order = new Orders.Name(demo.id(), new OrderId("WEB-10022"));
    call(ShowOrder.class, port -> port.show(order));
    call(ShowOrders.class, port -> port.show(List.of(order)));
    call(
        FindOrders.class,
        port -> port.find(new FindOrders.Query(demo.id(), null, null, null, "", 10, null)));
    call(ShowJob.class, port -> port.show(demo.id(), new JobId(UUID.randomUUID())));
    call(
        RecordOrderEvent.class,
        port ->
            port.record(
                new RecordOrderEvent.Command(
                    demo.id(),
                    OrderReference.of("WEB-10022"),
                    null,
                    "wired",
                    new OrderEvent.Report(
                        OrderEventType.PROCESSING,
                        Instant.EPOCH,
                        "",
                        List.of(),
                        FreeForm.Fields.NONE),
                    NOBODY)));
    call(ShowOrderEvent.class, port -> port.show(demo.id(), new OrderEventId(UUID.randomUUID())));
    call(
        ListOrderEvents.class,
        port ->
            port.list(
                new ListOrderEvents.Query(demo.id(), OrderReference.of("WEB-10022"), 10, null)));
    IntakeOrder nothing = IntakeBodies.nothing();
    call(
        AmendOrder.class,
        port ->
            port.amend(
                new AmendOrder.Command(
                    demo.id(), new OrderId("nobody"), demo.currency(), nothing, NOBODY)));
    call(
        TakeInOrder.class,
        port ->
            port.takeIn(
                new TakeInOrder.Command(
                    demo.id(), new OrderId("WEB-10022"), demo.currency(), nothing, NOBODY)));
    call(IdentifyOrder.class, port -> port.identify(demo.id(), OrderReference.of("WEB-10022")));
    call(
        FindDueOrders.class,
        port -> port.find(new FindDueOrders.Query(demo.id(), List.of(), null, 1)));
    OrderKey unknown = new OrderKey(UUID.randomUUID());
    call(
        FindReceivedBodies.class,
        port -> port.find(new FindReceivedBodies.Query(demo.id(), unknown, 10, null)));
    call(
        ShowReceivedBody.class,
        port -> port.show(demo.id(), unknown, new EventId(UUID.randomUUID())));
    call(ShowTimeline.class, port -> port.show(demo.id(), Samples.order()));
  }

  private void orderCommands(Account demo) {
    OrderId nobody = new OrderId("nobody");
    call(
        ReplaceOrder.class,
        port ->
            port.replace(
                new ReplaceOrder.Command(
                    demo.id(),
                    new Replacement(Replacement.Manner.REPLACE, draft(demo), null),
                    null,
                    NOBODY)));
    call(
        RehearseChange.class,
        port ->
            port.rehearse(
                new RehearseChange.Change.Deletion(
                    new DeleteOrder.Command(demo.id(), nobody, null, NOBODY))));
    call(
        RehearseAction.class,
        port ->
            port.rehearse(
                new TriggerOrderAction.Command(
                    demo.id(),
                    nobody,
                    new OrderAction(OrderAction.Kind.CUSTOM, "", FreeForm.Fields.NONE),
                    null,
                    NOBODY)));
    call(ShowOrderHistory.class, port -> port.show(demo.id(), nobody));
    call(ShowPastOrder.class, port -> port.show(demo.id(), nobody, Instant.EPOCH));
    call(FindContact.class, port -> port.find(demo.id(), "1"));
    call(
        DeleteOrder.class,
        port -> port.delete(new DeleteOrder.Command(demo.id(), nobody, null, NOBODY)));
    call(
        ChangeOrderDelivery.class,
        port ->
            port.change(
                new ChangeOrderDelivery.Command(
                    demo.id(),
                    nobody,
                    new DeliveryChange("parcel", null, null, null, null, null),
                    null,
                    NOBODY)));
    call(
        TriggerOrderAction.class,
        port ->
            port.trigger(
                new TriggerOrderAction.Command(
                    demo.id(),
                    nobody,
                    new OrderAction(OrderAction.Kind.CUSTOM, "", FreeForm.Fields.NONE),
                    null,
                    NOBODY)));
  }

  private void webhooks(Account demo) {
    Endpoint.Settings settings =
        Samples.settings("wired", new Subscription.Everything(), AfterExhaustion.SKIP);
    EndpointId unknown = new EndpointId(UUID.randomUUID());
    call(
        CreateEndpoint.class,
        port ->
            port.create(new CreateEndpoint.Command(demo.id(), settings, EndpointStatus.INACTIVE)));
    call(
        ChangeEndpoint.class,
        port ->
            port.change(
                new ChangeEndpoint.Command(
                    demo.id(), unknown, settings, EndpointStatus.INACTIVE, null)));
    call(DeleteEndpoint.class, port -> port.delete(demo.id(), unknown));
    call(ListEndpoints.class, port -> port.list(demo.id()));
    call(ShowEndpoint.class, port -> port.show(demo.id(), unknown));
    call(TestEndpoint.class, port -> port.test(demo.id(), unknown));
    call(
        TestSettings.class,
        port -> port.test(new TestSettings.Command(demo.id(), unsendable(), unknown)));
  }

  /** Nothing leaves for a port of mail. */
  private static Endpoint.Settings unsendable() {
    return new Endpoint.Settings(
        "wired",
        new EndpointUrl("http://127.0.0.1:25"),
        new Subscription.Everything(),
        new Authentication.None(),
        AfterExhaustion.SKIP);
  }

  private void deliveries(Account demo) {
    EndpointId unknown = new EndpointId(UUID.randomUUID());
    EventId event = new EventId(UUID.randomUUID());
    call(
        ListDeliveries.class,
        port -> port.list(ListDeliveries.Query.of(demo.id(), unknown, null, 10, null)));
    call(ShowDelivery.class, port -> port.show(demo.id(), unknown, event));
    call(KeepWatch.class, KeepWatch::keepWatch);
    call(WatchEndpoints.class, WatchEndpoints::watch);
    call(ShowEndpointHealth.class, port -> port.show(demo.id(), unknown));
    replays(demo, unknown, event);
    call(RotateSecret.class, port -> port.rotate(demo.id(), unknown));
    call(MeasureEndpoints.class, MeasureEndpoints::measure);
    call(ShowDeliveryBacklog.class, ShowDeliveryBacklog::show);
    var claimed =
        new Deliveries.Claimed(
            new Deliveries.Ticket(demo.id(), unknown, event, 1),
            new Deliveries.Target(
                new EndpointUrl("https://hub.example/in"),
                new Authentication.None(),
                CustomHeaders.NONE,
                new SigningSecrets(Samples.SECRET, null),
                AfterExhaustion.SKIP),
            new Deliveries.Tally(1, 1, 0),
            new Deliveries.Allowance(4, false),
            "{}");
    var attempt = new WebhookSender.Attempt(new AttemptOutcome.Accepted(200), Duration.ZERO, "");
    call(RecordAttempt.class, port -> port.record(new RecordAttempt.Command(claimed, attempt)));
    call(
        SendDueDeliveries.class,
        port -> {
          port.send();
          return port;
        });
  }

  private void replays(Account demo, EndpointId unknown, EventId event) {
    var sinceOff = new Replays.Selection.SinceSwitchedOff();
    call(FeedReplays.class, FeedReplays::feed);
    call(
        ReplayDelivery.class,
        port -> port.replay(new ReplayDelivery.Command(demo.id(), unknown, event, NOBODY)));
    call(
        ReplayDeliveries.class,
        port -> port.replay(new ReplayDeliveries.Command(demo.id(), unknown, sinceOff, NOBODY)));
    call(CountReplay.class, port -> port.count(demo.id(), unknown, sinceOff));
    call(ListReplays.class, port -> port.list(demo.id(), unknown));
    call(ListTroubles.class, port -> port.list(demo.id()));
    call(ShowLane.class, port -> port.show(demo.id(), unknown, event.value()));
    call(
        ReleaseLane.class,
        port -> port.release(new ReleaseLane.Command(demo.id(), unknown, event, NOBODY)));
    call(
        SkipHead.class, port -> port.skip(new SkipHead.Command(demo.id(), unknown, event, NOBODY)));
  }

  private void registries(Account demo) {
    call(ShowAccount.class, port -> port.show(demo.id()));
    call(
        ChangeAccount.class,
        port -> port.change(new ChangeAccount.Command(demo.id(), TotalsCheck.WARN, null)));
    call(
        FindWarnings.class,
        port -> port.find(new FindWarnings.Query(demo.id(), null, null, null, null, 10, null)));
    call(
        FollowEvents.class,
        port ->
            port.follow(
                new FollowEvents.Query(demo.id(), new FollowEvents.From.End(), Set.of(), 10)));
    call(FindJobs.class, port -> port.find(new FindJobs.Query(demo.id(), null, null, 10, null)));
    customers(demo);
    products(demo);
    stores(demo);
  }

  private void customers(Account demo) {
    CustomerId unknown = new CustomerId(UUID.randomUUID());
    var profile =
        new Customer.Profile(
            EntityType.INDIVIDUAL,
            new PersonName("Wired", "", ""),
            new Customer.Reachable("", "", ""),
            "",
            List.of());
    call(CreateCustomer.class, port -> port.create(new CreateCustomer.Command(demo.id(), profile)));
    call(ShowCustomer.class, port -> port.show(demo.id(), unknown));
    call(
        FindCustomers.class,
        port -> port.find(new FindCustomers.Query(demo.id(), "ada", 10, null)));
    call(
        ChangeCustomer.class,
        port -> port.change(new ChangeCustomer.Command(demo.id(), unknown, profile, null)));
    call(
        DeleteCustomer.class,
        port -> port.delete(new DeleteCustomer.Command(demo.id(), unknown, null)));
  }

  private void products(Account demo) {
    Sku sku = new Sku("WIRED");
    var facts =
        new Product.Facts(
            "Wired", Units.single("piece"), Money.of("1", "EUR"), null, Product.Stock.UNKNOWN);
    call(PutProduct.class, port -> port.put(new PutProduct.Command(demo.id(), sku, facts, null)));
    call(ShowProduct.class, port -> port.show(demo.id(), sku));
    call(ListProducts.class, port -> port.list(new ListProducts.Query(demo.id(), 10, null)));
    call(FindProducts.class, port -> port.find(new FindProducts.Query(demo.id(), "a", 10, null)));
    call(ImportProducts.class, port -> port.importAll(table(demo)));
    call(RehearseProductImport.class, port -> port.rehearse(table(demo)));
    call(DeleteProduct.class, port -> port.delete(new DeleteProduct.Command(demo.id(), sku, null)));
  }

  private static ImportProducts.Command table(Account demo) {
    return new ImportProducts.Command(
        demo.id(), demo.currency(), new ByteArrayInputStream("sku\nWIRED".getBytes(UTF_8)));
  }

  private void shop(Account demo) {
    CustomerId unknown = new CustomerId(UUID.randomUUID());
    Token token = new Token("nobody has it");
    call(PlanOrder.class, port -> port.plan(demo.id(), new OrderId("WEB-10022")));
    call(
        SignInCustomer.class,
        port ->
            port.signIn(new SignInCustomer.Command("ada@demo.test", "wrong", "192.0.2.1", false)));
    call(
        SignOutCustomer.class,
        port -> {
          port.signOut(token);
          return token;
        });
    call(IdentifyCustomer.class, port -> port.identify(token));
    call(InviteCustomer.class, port -> port.invite(demo.id(), unknown));
    call(ShowInvitation.class, port -> port.show(token));
    call(AcceptInvitation.class, port -> port.accept(token, new NewPassword("a long password")));
    call(
        NoteCustomerOpened.class,
        port ->
            port.note(
                new NoteCustomerOpened.Command(
                    demo.id(), unknown, new Actor.StaffUser(UUID.randomUUID(), "wired"))));
    call(ShowOwnOrder.class, port -> port.show(demo.id(), unknown, new OrderId("WEB-10022")));
  }

  /** Nothing is stored: the demo account keeps no stores. */
  private void stores(Account demo) {
    StoreId id = new StoreId("wired");
    call(
        PutStore.class,
        port -> port.put(new PutStore.Command(demo.id(), id, "Wired", new Version(7))));
    call(ShowStore.class, port -> port.show(demo.id(), id));
    call(ListStores.class, port -> port.list(new ListStores.Query(demo.id(), 10, null)));
    call(FindStores.class, port -> port.find(new FindStores.Query(demo.id(), "a", 10, null)));
    call(DeleteStore.class, port -> port.delete(new DeleteStore.Command(demo.id(), id, null)));
  }

  private void sessions() {
    Token token = new Token("nobody has it");
    call(
        SignIn.class,
        port -> port.signIn(new SignIn.Command("admin@demo.test", "wrong", "192.0.2.1")));
    call(IdentifySession.class, port -> port.identify(token));
    call(
        SignOut.class,
        port -> {
          port.signOut(token);
          return token;
        });
    call(IdentifyPartner.class, port -> port.identify("demo", "wrong"));
  }

  private void accounts(Account demo) {
    call(
        CreateApiKey.class,
        port -> port.create(new CreateApiKey.Command(demo.id(), "demo", Scope.READ, Set.of())));
    call(ShowStaffUser.class, port -> port.show(demo.id(), new StaffId(UUID.randomUUID())));
    call(
        LimitApiKey.class,
        port -> port.limit(new LimitApiKey.Command(demo.id(), "nobody's", Set.of())));
    call(
        AnswerOnce.class,
        port ->
            port.answer(
                new AnswerOnce.Request(demo.id(), new IdempotencyKey("wired"), "digest"),
                () -> new AnswerOnce.Answer("wired", false)));
    call(ShowFeatures.class, port -> port.show(demo.id()));
    call(
        SwitchFeatures.class,
        port -> port.switchAll(new SwitchFeatures.Command(demo.id(), Map.of())));
    EmailAddress email = new EmailAddress("admin@demo.test");
    call(
        OpenAccount.class,
        port ->
            port.open(
                new OpenAccount.Command(
                    demo, new OpenAccount.Administrator(email, "Admin", "a password"), null)));
    call(OfferSetUp.class, port -> port.offer(demo));
    call(ShowSetUp.class, port -> port.show(new Token("unknown")));
    call(
        CompleteSetUp.class,
        port ->
            port.complete(
                new CompleteSetUp.Command(
                    new Token("unknown"), email, "Admin", new NewPassword("a long password"))));
    call(
        TidyUp.class,
        port -> {
          for (TidyUp.Failed failed : port.tidyUp()) {
            throw failed.failure();
          }
          return port;
        });
  }

  private <P> void call(Class<P> port, Use<P> use) {
    calls.put(
        port,
        () -> {
          if (use.of(bean(port)) instanceof CompletionStage<?> stage) {
            stage.toCompletableFuture().get(10, TimeUnit.SECONDS);
          }
        });
  }

  private static <P> P bean(Class<P> port) {
    return Arc.container().select(port).get();
  }

  /** Registers an order on the thread at hand. */
  static void registers(AccountId account, String id) {
    OrderDraft like = draft(demo());
    bean(RegisterOrder.class)
        .register(
            new RegisterOrder.Command(
                account,
                new OrderDraft(
                    new OrderId(id),
                    like.status(),
                    like.externalStatus(),
                    like.lastChangedAt(),
                    like.contents()),
                NOBODY))
        .toCompletableFuture()
        .join();
  }

  /** An order as one of the demo, under another id. */
  private static OrderDraft draft(Account demo) {
    return new OrderDraft(
        new OrderId(OrderBodies.newId("WIRED")),
        OrderStatus.IN_PROGRESS,
        StatusText.NONE,
        null,
        bean(ShowOrders.class)
            .show(List.of(new Orders.Name(demo.id(), new OrderId("WEB-10022"))))
            .getFirst()
            .orElseThrow()
            .order()
            .contents());
  }

  private static Account demo() {
    return bean(IdentifyPartner.class).identify("demo", "demo-secret").orElseThrow().account();
  }
}
