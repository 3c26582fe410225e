package org.orderhub.application.message;

import java.time.Clock;
import java.util.List;
import java.util.Optional;
import org.orderhub.application.integrationlog.IntegrationLog;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.customer.CustomerId;
import org.orderhub.domain.eventlog.LoggedEvent;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.MergeData;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.Recipient;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.order.Order;
import org.orderhub.domain.order.RecordedWarning;
import org.orderhub.domain.order.Warning;
import org.orderhub.domain.shared.EmailAddress;

/** Looks whether it was asked for before, finds out to whom, writes, and queues. */
public final class QueueMessageService implements QueueMessage {
  private final Templates templates;
  private final MessageSources sources;
  private final MessageWriter writer;
  private final Stores stores;
  private final Ids ids;
  private final Clock clock;

  /** What it writes to. */
  public record Stores(Messages messages, Suppressions suppressions, IntegrationLog warnings) {}

  public QueueMessageService(
      Templates templates,
      MessageSources sources,
      KeptMessageSettings settings,
      Stores stores,
      Ids ids,
      Clock clock) {
    this.templates = templates;
    this.sources = sources;
    this.writer = new MessageWriter(settings);
    this.stores = stores;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result queue(Command command) {
    Optional<MessageId> before = stores.messages().ofKey(command.account(), command.key());
    if (before.isPresent()) {
      return new Result.AlreadyQueued(before.get());
    }
    Optional<Template> template = templates.find(command.account(), command.template());
    if (template.isEmpty()) {
      return new Result.UnknownTemplate();
    }
    MessageSources.Found found = sources.about(command.event());
    Optional<EmailAddress> address = Recipient.of(found.data().customer(), found.data().order());
    if (address.isEmpty()) {
      warn(found.data());
      return new Result.NoAddress();
    }
    if (stores.suppressions().find(command.account(), address.get()).isPresent()) {
      return new Result.Suppressed(address.get());
    }
    return switch (writer.write(template.get().draft(), found)) {
      case Wording.Outcome.NotWritten problem ->
          new Result.NotWritten(problem.part().name() + ": " + problem.reason());
      case Wording.Outcome.Done done ->
          queued(
              command,
              message(command, template.get(), found.data(), address.get(), done.contents()));
    };
  }

  private Result queued(Command command, Message message) {
    return stores.messages().add(message)
        ? new Result.Queued(message.id())
        : new Result.AlreadyQueued(
            stores.messages().ofKey(command.account(), command.key()).orElseThrow());
  }

  private Message message(
      Command command, Template template, MergeData data, EmailAddress address, Contents contents) {
    return new Message(
        command.account(),
        new MessageId(ids.next()),
        command.key(),
        new Message.Source(Message.Occasion.EVENT, template.id(), template.version(), null),
        topic(command.event(), data),
        address,
        contents,
        clock.instant());
  }

  private static Message.Topic topic(LoggedEvent event, MergeData data) {
    Order order = data.order();
    CustomerId customer = data.customer() == null ? null : data.customer().id();
    return new Message.Topic(
        event.subject(), event.type(), order == null ? "" : order.orderId().value(), customer);
  }

  private void warn(MergeData data) {
    Order order = data.order();
    if (order != null) {
      stores
          .warnings()
          .addAll(
              List.of(
                  RecordedWarning.about(
                      order,
                      Warning.addressMissing(data.happened().type().publicName()),
                      ids.next(),
                      clock.instant())));
    }
  }
}
