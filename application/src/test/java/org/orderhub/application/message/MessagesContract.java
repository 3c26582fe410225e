package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.NOW;
import static org.orderhub.application.message.SampleMessages.message;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageKey;
import org.orderhub.domain.message.MessageState;

/** What everybody who keeps e-mails promises. */
public interface MessagesContract extends InTransactions {
  Messages messages();

  Outbox outbox();

  /** A new account; no other account's e-mails wait. */
  AccountId account();

  @Test
  default void anEmailIsKeptAsItWasWritten() {
    Message message = message(account(), ADA);
    assertThat(inTransaction(() -> messages().add(message))).isTrue();

    assertThat(inTransaction(() -> messages().find(message.account(), message.id())))
        .contains(new Messages.Kept(message, new MessageState.Waiting(NOW, 0)));
    assertThat(inTransaction(() -> messages().find(account(), message.id()))).isEmpty();
  }

  @Test
  default void theSameKeyMakesNoSecondOne() {
    Message message = message(account(), ADA);
    Message twin =
        message.again(new MessageId(SampleMessages.nextId()), message.key(), NOW.plusSeconds(5));
    doInTransaction(() -> messages().add(message));

    assertThat(inTransaction(() -> messages().add(twin))).isFalse();
    assertThat(inTransaction(() -> messages().ofKey(message.account(), message.key())))
        .contains(message.id());
    assertThat(
            inTransaction(() ->
                messages().ofKey(message.account(), new MessageKey(message.key().origin(), 1))))
        .isEmpty();
    assertThat(inTransaction(() -> messages().ofKey(account(), message.key()))).isEmpty();
  }

  @ParameterizedTest
  @MethodSource
  default void whatBecameOfItIsKept(MessageState state) {
    Message message = message(account(), ADA);
    doInTransaction(() -> messages().add(message));
    doInTransaction(() -> {
      Outbox.Claimed claimed = outbox().claim(NOW, Duration.ofMinutes(1)).orElseThrow();
      outbox().settle(claimed.ticket(), new Handover.Verdict.Ended(state), "", NOW);
    });

    assertThat(inTransaction(() -> messages().find(message.account(), message.id())))
        .contains(new Messages.Kept(message, state));
  }

  static List<MessageState> whatBecameOfItIsKept() {
    return List.of(
        new MessageState.Sent(NOW, false),
        new MessageState.Sent(NOW, true),
        new MessageState.Shown(NOW),
        new MessageState.Bounced(NOW, "550 no such user"),
        new MessageState.Withheld(NOW),
        new MessageState.Unclear(NOW),
        new MessageState.GivenUp(NOW, "451 later"));
  }

  @Test
  default void oldOnesAreForgottenUnlessTheyWait() {
    AccountId account = account();
    Message old = message(account, ADA, NOW.minusSeconds(10));
    Message fresh = message(account, ADA, NOW);
    doInTransaction(() -> messages().add(old));
    doInTransaction(() -> messages().add(fresh));
    assertThat(inTransaction(() -> messages().removeWrittenBefore(NOW, 10))).isZero();

    doInTransaction(() -> {
      Outbox.Claimed claimed = outbox().claim(NOW, Duration.ofMinutes(1)).orElseThrow();
      outbox()
          .settle(
              claimed.ticket(), new Handover.Verdict.Ended(new MessageState.Shown(NOW)), "", NOW);
    });
    assertThat(inTransaction(() -> messages().removeWrittenBefore(NOW, 10))).isOne();
    assertThat(inTransaction(() -> messages().find(account, old.id()))).isEmpty();
    assertThat(inTransaction(() -> messages().attempts(account, old.id()))).isEmpty();
    assertThat(inTransaction(() -> messages().find(account, fresh.id()))).isPresent();
  }
}
