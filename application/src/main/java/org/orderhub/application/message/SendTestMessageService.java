package org.orderhub.application.message;

import java.time.Clock;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.eventlog.Subject;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.MergeData;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.Wording;
import org.orderhub.domain.order.Order;

/** Writes and queues it like any other, marked as a test. */
public final class SendTestMessageService implements SendTestMessage {
  private final Templates templates;
  private final MessageSources sources;
  private final MessageWriter writer;
  private final Messages messages;
  private final Suppressions suppressions;
  private final Moment moment;

  /** When, and under which id. */
  public record Moment(Ids ids, Clock clock) {}

  public SendTestMessageService(
      Templates templates,
      MessageSources sources,
      KeptMessageSettings settings,
      Messages messages,
      Suppressions suppressions,
      Moment moment) {
    this.templates = templates;
    this.sources = sources;
    this.writer = new MessageWriter(settings);
    this.messages = messages;
    this.suppressions = suppressions;
    this.moment = moment;
  }

  @Override
  public Result send(Command command) {
    var key = new MessageKey(command.request(), 0);
    Optional<MessageId> before = messages.ofKey(command.account(), key);
    if (before.isPresent()) {
      return new Result.Queued(before.get());
    }
    Optional<Template> template = templates.find(command.account(), command.template());
    if (template.isEmpty()) {
      return new Result.UnknownTemplate();
    }
    Optional<MessageSources.Found> found = sources.preview(command.account(), command.order());
    if (found.isEmpty()) {
      return new Result.UnknownOrder();
    }
    if (suppressions.find(command.account(), command.to()).isPresent()) {
      return new Result.Suppressed(command.to());
    }
    Wording wording = template.get().draft().choose(List.of(command.language())).wording();
    return switch (writer.write(wording, found.get())) {
      case Wording.Outcome.NotWritten problem -> new Result.NotWritten(problem.reason());
      case Wording.Outcome.Done done ->
          queued(command, key, template.get(), found.get().data(), done.contents());
    };
  }

  private Result queued(
      Command command, MessageKey key, Template template, MergeData data, Contents contents) {
    var id = new MessageId(moment.ids().next());
    Order order = Objects.requireNonNull(data.order());
    messages.add(
        new Message(
            command.account(),
            id,
            key,
            new Message.Source(Message.Occasion.TEST, template.id(), template.version(), null),
            new Message.Topic(
                new Subject(Subject.Kind.ORDER, order.key().value()),
                data.happened().type(),
                order.orderId().value(),
                order.customer()),
            command.to(),
            contents,
            moment.clock().instant()));
    return new Result.Queued(id);
  }
}
