package org.orderhub.application.message;

import java.time.Clock;
import java.util.Optional;
import org.orderhub.application.shared.Ids;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;

/** Queues a copy. */
public final class ResendMessageService implements ResendMessage {
  private final Messages messages;
  private final Suppressions suppressions;
  private final Ids ids;
  private final Clock clock;

  public ResendMessageService(Messages messages, Suppressions suppressions, Ids ids, Clock clock) {
    this.messages = messages;
    this.suppressions = suppressions;
    this.ids = ids;
    this.clock = clock;
  }

  @Override
  public Result resend(Command command) {
    var key = new MessageKey(command.request(), 0);
    Optional<MessageId> before = messages.ofKey(command.account(), key);
    if (before.isPresent()) {
      return new Result.Queued(before.get());
    }
    Optional<Messages.Kept> found = messages.find(command.account(), command.message());
    if (found.isEmpty()) {
      return new Result.Missing(command.message());
    }
    Message message = found.get().message();
    if (isOnItsWay(found.get().state())) {
      return new Result.Waiting(command.message());
    }
    if (suppressions.find(command.account(), message.recipient()).isPresent()) {
      return new Result.Suppressed(message.recipient());
    }
    Message again = message.again(new MessageId(ids.next()), key, clock.instant());
    messages.add(again);
    return new Result.Queued(again.id());
  }

  private static boolean isOnItsWay(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting -> true;
      case MessageState.Sending sending -> true;
      case MessageState.Sent sent -> false;
      case MessageState.Shown shown -> false;
      case MessageState.Bounced bounced -> false;
      case MessageState.Withheld withheld -> false;
      case MessageState.Unclear unclear -> false;
      case MessageState.GivenUp givenUp -> false;
    };
  }
}
