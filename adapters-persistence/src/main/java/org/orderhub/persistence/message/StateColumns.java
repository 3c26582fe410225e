package org.orderhub.persistence.message;

import java.sql.SQLException;
import java.time.Instant;
import org.orderhub.domain.message.MessageState;
import org.orderhub.persistence.shared.Row;

/**
 * A state as its columns hold it. What is still in the queue is read from there: such rows have the
 * queue's columns {@code sending}, {@code due_at} and {@code tries} too.
 */
record StateColumns(MessageState.Kind kind, Instant at, String note, boolean possiblyTwice) {

  static StateColumns of(MessageState state) {
    return switch (state) {
      case MessageState.Waiting waiting ->
          new StateColumns(MessageState.Kind.WAITING, waiting.dueAt(), "", false);
      case MessageState.Sending sending ->
          throw new IllegalArgumentException("Only the queue knows that");
      case MessageState.Sent sent ->
          new StateColumns(sent.kind(), sent.at(), "", sent.possiblyTwice());
      case MessageState.Shown shown -> new StateColumns(shown.kind(), shown.at(), "", false);
      case MessageState.Bounced bounced ->
          new StateColumns(bounced.kind(), bounced.at(), bounced.reply(), false);
      case MessageState.Withheld withheld ->
          new StateColumns(withheld.kind(), withheld.at(), "", false);
      case MessageState.Unclear unclear -> new StateColumns(unclear.kind(), unclear.at(), "", true);
      case MessageState.GivenUp givenUp ->
          new StateColumns(givenUp.kind(), givenUp.at(), givenUp.reason(), false);
    };
  }

  static MessageState read(Row row) throws SQLException {
    Instant at = row.time("state_at");
    return switch (MessageState.Kind.valueOf(row.text("state"))) {
      case WAITING, SENDING -> inQueue(row, at);
      case SENT -> new MessageState.Sent(at, row.flag("possibly_twice"));
      case SHOWN -> new MessageState.Shown(at);
      case BOUNCED -> new MessageState.Bounced(at, row.text("note"));
      case WITHHELD -> new MessageState.Withheld(at);
      case UNCLEAR -> new MessageState.Unclear(at);
      case GIVEN_UP -> new MessageState.GivenUp(at, row.text("note"));
    };
  }

  private static MessageState inQueue(Row row, Instant writtenAt) throws SQLException {
    Instant dueAt = row.optionalTime("due_at");
    int tries = (int) row.number("tries");
    if (row.flag("sending")) {
      return new MessageState.Sending(tries);
    }
    return new MessageState.Waiting(dueAt == null ? writtenAt : dueAt, tries);
  }
}
