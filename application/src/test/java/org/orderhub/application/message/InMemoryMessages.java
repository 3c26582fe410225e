package org.orderhub.application.message;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;

/** E-mails and their queue in a list. */
public final class InMemoryMessages implements Messages, Outbox {
  private final KeptMessageSettings settings;
  private final List<Entry> entries = new ArrayList<>();

  public InMemoryMessages(KeptMessageSettings settings) {
    this.settings = settings;
  }

  private static final class Entry {
    private final Message message;
    private final List<Attempt> attempts = new ArrayList<>();
    private MessageState state;
    private Instant dueAt;
    private boolean isQueued = true;
    private boolean isSending;
    private long fence;
    private int unanswered;

    private Entry(Message message) {
      this.message = message;
      this.dueAt = message.writtenAt();
      this.state = new MessageState.Waiting(dueAt, 0);
    }

    private Ticket ticket() {
      return new Ticket(message.account(), message.id(), fence);
    }
  }

  @Override
  public boolean add(Message message) {
    if (ofKey(message.account(), message.key()).isPresent()) {
      return false;
    }
    entries.add(new Entry(message));
    return true;
  }

  @Override
  public Optional<MessageId> ofKey(AccountId account, MessageKey key) {
    return entries.stream()
        .map(entry -> entry.message)
        .filter(message -> message.account().equals(account) && message.key().equals(key))
        .map(Message::id)
        .findFirst();
  }

  @Override
  public Optional<Kept> find(AccountId account, MessageId id) {
    return entry(account, id).map(entry -> new Kept(entry.message, entry.state));
  }

  @Override
  public List<Attempt> attempts(AccountId account, MessageId id) {
    return entry(account, id).map(entry -> List.copyOf(entry.attempts)).orElse(List.of());
  }

  @Override
  public int removeWrittenBefore(Instant time, int most) {
    List<Entry> old =
        entries.stream()
            .filter(entry -> !entry.isQueued && entry.message.writtenAt().isBefore(time))
            .limit(most)
            .toList();
    entries.removeAll(old);
    return old.size();
  }

  @Override
  public Optional<Claimed> claim(Instant now, Duration lease) {
    return entries.stream()
        .filter(entry -> entry.isQueued && !entry.dueAt.isAfter(now))
        .filter(this::isFirstToItsAddress)
        .filter(entry -> hasRoom(entry.message.account(), now))
        .min(Comparator.comparing(entry -> entry.dueAt))
        .map(entry -> claimed(entry, now, lease));
  }

  private boolean isFirstToItsAddress(Entry entry) {
    return entries.stream()
            .filter(other -> other.isQueued)
            .filter(other -> other.message.account().equals(entry.message.account()))
            .filter(other -> other.message.recipient().equals(entry.message.recipient()))
            .findFirst()
            .orElseThrow()
        == entry;
  }

  private boolean hasRoom(AccountId account, Instant now) {
    long begun =
        entries.stream()
            .filter(entry -> entry.message.account().equals(account))
            .flatMap(entry -> entry.attempts.stream())
            .filter(attempt -> attempt.startedAt().isAfter(now.minusSeconds(60)))
            .count();
    return begun < settings.of(account).perMinute();
  }

  private static Claimed claimed(Entry entry, Instant now, Duration lease) {
    if (entry.isSending) {
      entry.unanswered++;
      end(entry, now, LOST);
    }
    entry.isSending = true;
    entry.fence++;
    entry.dueAt = now.plus(lease);
    entry.attempts.add(new Attempt(entry.attempts.size() + 1, now, null, ""));
    entry.state = new MessageState.Sending(entry.attempts.size());
    return new Claimed(
        entry.ticket(),
        entry.message,
        new Handover(entry.message.writtenAt(), entry.attempts.size(), entry.unanswered));
  }

  @Override
  public boolean settle(Ticket ticket, Handover.Verdict verdict, String outcome, Instant now) {
    Entry entry = entry(ticket.account(), ticket.message()).orElseThrow();
    if (!entry.isQueued || !entry.isSending || !entry.ticket().equals(ticket)) {
      return false;
    }
    end(entry, now, outcome);
    entry.isSending = false;
    switch (verdict) {
      case Handover.Verdict.Ended ended -> {
        entry.isQueued = false;
        entry.state = ended.state();
      }
      case Handover.Verdict.Again again -> {
        entry.dueAt = again.dueAt();
        entry.unanswered = again.unanswered();
        entry.state = new MessageState.Waiting(again.dueAt(), entry.attempts.size());
      }
    }
    return true;
  }

  private static void end(Entry entry, Instant now, String outcome) {
    Attempt last = entry.attempts.removeLast();
    entry.attempts.add(new Attempt(last.number(), last.startedAt(), now, outcome));
  }

  private Optional<Entry> entry(AccountId account, MessageId id) {
    return entries.stream()
        .filter(entry -> entry.message.account().equals(account) && entry.message.id().equals(id))
        .findFirst();
  }

  /** All there are, in the order they were added. */
  public List<Kept> all() {
    return entries.stream().map(entry -> new Kept(entry.message, entry.state)).toList();
  }
}
