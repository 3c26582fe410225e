package org.orderhub.domain.eventlog;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.shared.Actor;
import org.orderhub.domain.shared.FieldChange;
import org.orderhub.domain.shared.Instants;

/**
 * Something that happened, as it is kept and sent.
 *
 * @param sequence counts the subject's events: 1, 2, 3, ... without gaps
 * @param changes the fields that differ from before, for the time line; none for something new
 * @param body the JSON text every receiver gets; frozen here, never built again
 * @param received the request that told it; none when nobody sent one
 */
public record LoggedEvent(
    AccountId account,
    EventId id,
    EventType type,
    Subject subject,
    long sequence,
    Instant occurredAt,
    Actor actor,
    List<FieldChange> changes,
    String body,
    @Nullable ReceivedBody received) {
  public LoggedEvent {
    occurredAt = Instants.exact(occurredAt);
    changes = List.copyOf(changes);
  }

  /** Something that no request told. */
  public LoggedEvent(
      AccountId account,
      EventId id,
      EventType type,
      Subject subject,
      long sequence,
      Instant occurredAt,
      Actor actor,
      List<FieldChange> changes,
      String body) {
    this(account, id, type, subject, sequence, occurredAt, actor, changes, body, null);
  }
}
