package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.BEN;
import static org.orderhub.application.message.SampleMessages.NOW;
import static org.orderhub.application.message.SampleMessages.message;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;

/** What everybody who queues e-mails promises. */
public interface OutboxContract extends InTransactions {
  Duration LEASE = Duration.ofMinutes(2);
  Handover.Verdict SENT = new Handover.Verdict.Ended(new MessageState.Sent(NOW, false));

  Outbox outbox();

  Messages messages();

  KeptMessageSettings settings();

  /** A new account; no other account's e-mails wait. */
  AccountId account();

  @Test
  default void whatWasWrittenFirstGoesFirst() {
    AccountId account = account();
    Message first = added(message(account, ADA));
    Message second = added(message(account, BEN, NOW.plusSeconds(1)));

    assertThat(claimed(NOW.plusSeconds(2)).message()).isEqualTo(first);
    assertThat(claimed(NOW.plusSeconds(2)).message()).isEqualTo(second);
    assertThat(claim(NOW.plusSeconds(2))).isEmpty();
    assertThat(state(first)).isEqualTo(new MessageState.Sending(1));
  }

  @Test
  default void whatIsToldToOnePersonKeepsItsOrder() {
    AccountId account = account();
    Message first = added(message(account, ADA));
    Message later = added(message(account, ADA, NOW.plusSeconds(1)));

    Outbox.Claimed claimed = claimed(NOW.plusSeconds(2));
    assertThat(claimed.message()).isEqualTo(first);
    assertThat(claim(NOW.plusSeconds(2))).isEmpty();

    settle(claimed, new Handover.Verdict.Again(NOW.plusSeconds(30), 0), NOW.plusSeconds(3));
    assertThat(claim(NOW.plusSeconds(10))).isEmpty();
    assertThat(state(first)).isEqualTo(new MessageState.Waiting(NOW.plusSeconds(30), 1));

    Outbox.Claimed again = claimed(NOW.plusSeconds(31));
    assertThat(again.message()).isEqualTo(first);
    assertThat(again.handover()).isEqualTo(new Handover(NOW, 2, 0));
    settle(again, SENT, NOW.plusSeconds(32));
    assertThat(claimed(NOW.plusSeconds(33)).message()).isEqualTo(later);
  }

  @Test
  default void whatIsSettledIsOutOfTheQueueAndKept() {
    Message message = added(message(account(), ADA));
    settle(claimed(NOW), SENT, NOW.plusSeconds(1));

    assertThat(claim(NOW.plus(Duration.ofDays(1)))).isEmpty();
    assertThat(state(message)).isEqualTo(new MessageState.Sent(NOW, false));
    assertThat(attempts(message))
        .containsExactly(new Messages.Attempt(1, NOW, NOW.plusSeconds(1), "outcome"));
  }

  @Test
  default void aTryThatWasNeverSettledCountsAsUnansweredWhenItsLeaseEnds() {
    Message message = added(message(account(), ADA));
    Outbox.Claimed lost = claimed(NOW);
    assertThat(claim(NOW.plus(LEASE).minusMillis(1))).isEmpty();

    Outbox.Claimed again = claimed(NOW.plus(LEASE));
    assertThat(again.handover()).isEqualTo(new Handover(NOW, 2, 1));
    assertThat(attempts(message))
        .containsExactly(
            new Messages.Attempt(1, NOW, NOW.plus(LEASE), Outbox.LOST),
            new Messages.Attempt(2, NOW.plus(LEASE), null, ""));

    assertThat(settle(lost, SENT, NOW.plus(LEASE).plusSeconds(1))).isFalse();
    assertThat(state(message)).isEqualTo(new MessageState.Sending(2));
    assertThat(settle(again, SENT, NOW.plus(LEASE).plusSeconds(1))).isTrue();
    assertThat(settle(again, SENT, NOW.plus(LEASE).plusSeconds(1))).isFalse();
  }

  @Test
  default void anAccountBeginsOnlySoManyTriesAMinute() {
    AccountId account = account();
    doInTransaction(() -> settings().save(MessageSettings.usual(account).with(null, 2, "", "")));
    added(message(account, ADA));
    added(message(account, BEN));
    Message third = added(message(account, new EmailAddress("c@x.org")));

    claimed(NOW);
    claimed(NOW.plusSeconds(10));
    assertThat(claim(NOW.plusSeconds(59))).isEmpty();
    assertThat(claimed(NOW.plusSeconds(61)).message()).isEqualTo(third);
  }

  @Test
  default void anAccountThatMaySendNoMoreHoldsNoOtherUp() {
    AccountId busy = account();
    doInTransaction(() -> settings().save(MessageSettings.usual(busy).with(null, 1, "", "")));
    added(message(busy, ADA));
    added(message(busy, BEN));
    Message other = added(message(account(), ADA, NOW.plusSeconds(1)));

    claimed(NOW.plusSeconds(1));
    assertThat(claimed(NOW.plusSeconds(1)).message()).isEqualTo(other);
  }

  private Message added(Message message) {
    assertThat(inTransaction(() -> messages().add(message))).isTrue();
    return message;
  }

  private Optional<Outbox.Claimed> claim(Instant now) {
    return inTransaction(() -> outbox().claim(now, LEASE));
  }

  private Outbox.Claimed claimed(Instant now) {
    return claim(now).orElseThrow();
  }

  private boolean settle(Outbox.Claimed claimed, Handover.Verdict verdict, Instant now) {
    return inTransaction(() -> outbox().settle(claimed.ticket(), verdict, "outcome", now));
  }

  private MessageState state(Message message) {
    return inTransaction(() -> messages().find(message.account(), message.id()))
        .orElseThrow()
        .state();
  }

  private List<Messages.Attempt> attempts(Message message) {
    return inTransaction(() -> messages().attempts(message.account(), message.id()));
  }
}
