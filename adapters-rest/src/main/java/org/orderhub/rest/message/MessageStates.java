package org.orderhub.rest.message;

import java.time.Instant;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.PublicNames;

/**
 * A state in the contract's words.
 *
 * @param at since when; for one that waits, until when
 * @param reason a server's words; none where there are none
 */
record MessageStates(
    String name, @Nullable Instant at, @Nullable String reason, boolean possiblyTwice) {

  static MessageStates of(MessageState state) {
    String name = PublicNames.of(state.kind());
    return switch (state) {
      case MessageState.Waiting waiting -> new MessageStates(name, waiting.dueAt(), null, false);
      case MessageState.Sending sending -> new MessageStates(name, null, null, false);
      case MessageState.Sent sent -> new MessageStates(name, sent.at(), null, sent.possiblyTwice());
      case MessageState.Shown shown -> new MessageStates(name, shown.at(), null, false);
      case MessageState.Bounced bounced ->
          new MessageStates(name, bounced.at(), bounced.reply(), false);
      case MessageState.Withheld withheld -> new MessageStates(name, withheld.at(), null, false);
      case MessageState.Unclear unclear -> new MessageStates(name, unclear.at(), null, true);
      case MessageState.GivenUp givenUp ->
          new MessageStates(name, givenUp.at(), givenUp.reason(), false);
    };
  }
}
