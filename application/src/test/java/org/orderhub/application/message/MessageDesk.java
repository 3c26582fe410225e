package org.orderhub.application.message;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Supplier;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.account.InMemoryAccounts;
import org.orderhub.application.customer.InMemoryCustomers;
import org.orderhub.application.integrationlog.InMemoryIntegrationLog;
import org.orderhub.application.order.InMemoryOrders;
import org.orderhub.application.orderevent.InMemoryOrderEvents;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.shared.CountingIds;
import org.orderhub.application.shared.Transactions;
import org.orderhub.application.shop.SampleCustomers;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.customer.Customer;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.order.ALine;
import org.orderhub.domain.order.AnOrder;
import org.orderhub.domain.order.LineType;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.OrderEvent;
import org.orderhub.domain.order.Told;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FreeForm;

/** Everything that writes and sends e-mails, in memory, with one order of one customer. */
public final class MessageDesk {
  public static final Instant NOW = SampleMessages.NOW;

  public final InMemoryTemplates templates = new InMemoryTemplates();
  public final InMemoryMessageSettings settings = new InMemoryMessageSettings();
  public final InMemoryMessages messages = new InMemoryMessages(settings);
  public final InMemorySuppressions suppressions = new InMemorySuppressions();
  public final InMemoryIntegrationLog warnings = new InMemoryIntegrationLog();
  public final InMemoryMailServer server = new InMemoryMailServer();
  public final PassingClock clock = new PassingClock();
  public final Account account;
  public final Customer ada;
  public final Order order;

  private final InMemoryAccounts accounts = new InMemoryAccounts();
  private final InMemoryOrders orders = new InMemoryOrders();
  private final InMemoryOrderEvents events = new InMemoryOrderEvents();
  private final InMemoryCustomers customers = new InMemoryCustomers();
  private final CountingIds ids = new CountingIds();
  private FreeForm.Fields told = FreeForm.Fields.NONE;

  public final QueueMessage queue;
  public final PreviewTemplate preview;
  public final SendTestMessage sendTest;
  public final ResendMessage resend;

  public MessageDesk() {
    this(AccountsContract.newAccount());
  }

  public MessageDesk(Account account) {
    this.account = account;
    this.ada = SampleCustomers.ada(account.id());
    this.order =
        AnOrder.order("A-1")
            .with(ALine.line("1").of(LineType.PURCHASE, "5").selling("TAPE"), ALine.line("2"))
            .connectedTo(ada.id())
            .registered(account.id(), NOW);
    accounts.add(account);
    customers.add(ada);
    orders.addAll(List.of(order));
    var sources = new MessageSources(accounts, orders, events, customers, body -> told);
    queue =
        new QueueMessageService(
            templates,
            sources,
            settings,
            new QueueMessageService.Stores(messages, suppressions, warnings),
            ids,
            clock);
    preview = new PreviewTemplateService(sources, settings);
    sendTest =
        new SendTestMessageService(
            templates,
            sources,
            settings,
            messages,
            suppressions,
            new SendTestMessageService.Moment(ids, clock));
    resend = new ResendMessageService(messages, suppressions, ids, clock);
  }

  /** A sender of one process; another one has none of its memory. */
  public SendDueMessagesService sender(MailServer to) {
    return new SendDueMessagesService(outbox(), suppressions, settings, to, transactions(), clock);
  }

  Outbox outbox() {
    return messages;
  }

  void customerIsUnknown() {
    customers.removeUnconnected(account.id(), ada.id());
  }

  public Template added(Template template) {
    templates.add(template, new Templates.Edit("Ada", NOW));
    return template;
  }

  LoggedEvent event(EventType type, FreeForm.Fields details) {
    Map<String, FreeForm> all = new LinkedHashMap<>(details.values());
    all.put("orderId", new FreeForm.Word(order.orderId().value()));
    told = new FreeForm.Fields(all);
    return new LoggedEvent(
        account.id(),
        new EventId(ids.next()),
        type,
        new Subject(Subject.Kind.ORDER, order.key().value()),
        1,
        NOW,
        new Actor.Hub(),
        new ArrayList<>(),
        "{}");
  }

  LoggedEvent recorded(OrderEvent event) {
    events.saveAll(List.of(new OrderEvents.Saved(event, Told.NOTHING, 1)));
    return event(
        EventType.ORDER_EVENT_RECORDED,
        new FreeForm.Fields(
            Map.of(
                "event",
                new FreeForm.Fields(Map.of("id", new FreeForm.Word(event.id().toString()))))));
  }

  private static Transactions transactions() {
    return new Transactions() {
      @Override
      public <T> T inTransaction(Supplier<T> work) {
        return work.get();
      }
    };
  }

  /** Stands until told to pass. */
  public static final class PassingClock extends Clock {
    private Instant now = NOW;

    void pass(Duration time) {
      now = now.plus(time);
    }

    @Override
    public Instant instant() {
      return now;
    }

    @Override
    public ZoneId getZone() {
      return ZoneOffset.UTC;
    }

    @Override
    public Clock withZone(ZoneId zone) {
      return Clock.fixed(now, zone);
    }
  }

  static UUID newRequest() {
    return UUID.randomUUID();
  }
}
