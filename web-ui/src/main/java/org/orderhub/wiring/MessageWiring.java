package org.orderhub.wiring;

import io.quarkus.runtime.ShutdownEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.event.Observes;
import jakarta.enterprise.inject.Produces;
import jakarta.inject.Singleton;
import java.time.Clock;
import java.time.Duration;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.customer.Customers;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.message.ChangeMessageSettings;
import org.orderhub.application.message.ChangeMessageSettingsService;
import org.orderhub.application.message.EventDetails;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.message.LiftSuppression;
import org.orderhub.application.message.LiftSuppressionService;
import org.orderhub.application.message.ListSuppressions;
import org.orderhub.application.message.ListSuppressionsService;
import org.orderhub.application.message.MailServer;
import org.orderhub.application.message.MessageSources;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.QueueMessage;
import org.orderhub.application.message.QueueMessageService;
import org.orderhub.application.message.ResendMessage;
import org.orderhub.application.message.ResendMessageService;
import org.orderhub.application.message.SendDueMessagesService;
import org.orderhub.application.message.ShowMessage;
import org.orderhub.application.message.ShowMessageService;
import org.orderhub.application.message.ShowMessageSettings;
import org.orderhub.application.message.ShowMessageSettingsService;
import org.orderhub.application.message.SuppressAddress;
import org.orderhub.application.message.SuppressAddressService;
import org.orderhub.application.message.Suppressions;
import org.orderhub.application.message.Templates;
import org.orderhub.application.order.Orders;
import org.orderhub.application.orderevent.OrderEvents;
import org.orderhub.application.shared.Ids;
import org.orderhub.application.shared.Transactions;

/** Use cases of e-mails: writing, sending, and what became of them. */
@Singleton
final class MessageWiring {
  /** A little longer than the mailer waits for an answer. */
  private static final Duration FOR_THE_LAST_ONE = Duration.ofSeconds(22);

  private final Transactions transactions;
  private final Messages messages;
  private final Suppressions suppressions;
  private final KeptMessageSettings settings;
  private final Ids ids;
  private final Clock clock;

  MessageWiring(
      Transactions transactions,
      Messages messages,
      Suppressions suppressions,
      KeptMessageSettings settings,
      Ids ids,
      Clock clock) {
    this.transactions = transactions;
    this.messages = messages;
    this.suppressions = suppressions;
    this.settings = settings;
    this.ids = ids;
    this.clock = clock;
  }

  @Produces
  @Singleton
  MessageSources messageSources(
      Accounts accounts,
      Orders orders,
      OrderEvents events,
      Customers customers,
      EventDetails details) {
    return new MessageSources(accounts, orders, events, customers, details);
  }

  @Produces
  @Singleton
  QueueMessage queueMessage(Templates templates, MessageSources sources, IntegrationLog warnings) {
    var stores = new QueueMessageService.Stores(messages, suppressions, warnings);
    var service = new QueueMessageService(templates, sources, settings, stores, ids, clock);
    return command -> transactions.inTransaction(() -> service.queue(command));
  }

  @Produces
  @Singleton
  SendDueMessagesService sendDueMessages(Outbox outbox, MailServer server) {
    return new SendDueMessagesService(outbox, suppressions, settings, server, transactions, clock);
  }

  void stop(@Observes @Priority(5) ShutdownEvent end, SendDueMessagesService sender) {
    sender.stop(FOR_THE_LAST_ONE);
  }

  @Produces
  @Singleton
  ShowMessage showMessage() {
    var service = new ShowMessageService(messages);
    return (account, id) -> transactions.inTransaction(() -> service.show(account, id));
  }

  @Produces
  @Singleton
  ResendMessage resendMessage() {
    var service = new ResendMessageService(messages, suppressions, ids, clock);
    return command -> transactions.inTransaction(() -> service.resend(command));
  }

  @Produces
  @Singleton
  ListSuppressions listSuppressions() {
    var service = new ListSuppressionsService(suppressions);
    return query -> transactions.inTransaction(() -> service.list(query));
  }

  @Produces
  @Singleton
  SuppressAddress suppressAddress() {
    var service = new SuppressAddressService(suppressions, clock);
    return command -> transactions.inTransaction(() -> service.suppress(command));
  }

  @Produces
  @Singleton
  LiftSuppression liftSuppression() {
    var service = new LiftSuppressionService(suppressions);
    return (account, address) -> transactions.inTransaction(() -> service.lift(account, address));
  }

  @Produces
  @Singleton
  ShowMessageSettings showMessageSettings() {
    var service = new ShowMessageSettingsService(settings);
    return account -> transactions.inTransaction(() -> service.show(account));
  }

  @Produces
  @Singleton
  ChangeMessageSettings changeMessageSettings() {
    var service = new ChangeMessageSettingsService(settings);
    return command -> transactions.inTransaction(() -> service.change(command));
  }
}
