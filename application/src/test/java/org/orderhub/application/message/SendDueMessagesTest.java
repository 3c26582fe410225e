package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.BEN;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.message.Suppression;
import org.orderhub.domain.shared.EmailAddress;

final class SendDueMessagesTest {
  private static final Duration HOUR = Duration.ofHours(1);
  private final MessageDesk desk = new MessageDesk();
  private final SendDueMessagesService sender = desk.sender(desk.server);

  @Test
  void whatIsDueIsSentOnce() {
    Message message = queued(ADA);

    assertThat(sender.send()).isOne();
    assertThat(sender.send()).isZero();
    assertThat(desk.server.received()).containsExactly(message);
    assertThat(state(message)).isEqualTo(new MessageState.Sent(MessageDesk.NOW, false));
  }

  @Test
  void whileTheServerIsAwayNothingIsTriedAndNothingLostOrderedOrDoubled() {
    desk.server.goAway();
    List<Message> written = new ArrayList<>();
    for (int minute = 0; minute < 60; minute++) {
      written.add(queued(minute % 2 == 0 ? ADA : BEN));
      desk.clock.pass(Duration.ofMinutes(1));
      assertThat(sender.send()).isZero();
    }
    desk.server.comeBack();
    sender.send();

    assertThat(desk.server.received()).containsExactlyElementsOf(written);
    assertThat(written).allSatisfy(message -> assertThat(attempts(message)).hasSize(1));
  }

  @Test
  void aServerThatStopsInBetweenLosesNothing() {
    Message first = queued(ADA);
    Message second = queued(ADA);
    desk.server.plan(new SendOutcome.Away("Connection refused"));
    sender.send();
    assertThat(desk.server.received()).isEmpty();

    desk.clock.pass(HOUR);
    sender.send();
    assertThat(desk.server.received()).containsExactly(first, second);
    assertThat(state(first)).isEqualTo(new MessageState.Sent(desk.clock.instant(), false));
  }

  @Test
  void whatIsRefusedForNowIsTriedAgainAndHoldsOnlyItsAddressUp() {
    Message first = queued(ADA);
    Message second = queued(ADA);
    Message other = queued(BEN);
    desk.server.plan(new SendOutcome.Deferred("451 later"));
    sender.send();
    assertThat(desk.server.received()).containsExactly(other);

    desk.clock.pass(Duration.ofSeconds(30));
    sender.send();
    assertThat(desk.server.received()).containsExactly(other, first, second);
  }

  @Test
  void aBadAddressGetsNothingMore() {
    Message first = queued(ADA);
    Message second = queued(ADA);
    desk.server.plan(new SendOutcome.Refused("550 5.1.1 no such user", true));
    sender.send();

    assertThat(state(first))
        .isEqualTo(new MessageState.Bounced(MessageDesk.NOW, "550 5.1.1 no such user"));
    assertThat(state(second)).isEqualTo(new MessageState.Withheld(MessageDesk.NOW));
    assertThat(desk.suppressions.find(desk.account.id(), ADA))
        .map(Suppression::reason)
        .contains(Suppression.Reason.BOUNCED);
    assertThat(desk.server.received()).isEmpty();
  }

  @Test
  void aRefusalThatIsNotTheAddresssFaultSuppressesNothing() {
    Message message = queued(ADA);
    desk.server.plan(new SendOutcome.Refused("554 looks like junk", false));
    sender.send();

    assertThat(state(message).kind()).isEqualTo(MessageState.Kind.BOUNCED);
    assertThat(desk.suppressions.find(desk.account.id(), ADA)).isEmpty();
  }

  @Test
  void withoutAnAnswerItIsSentOnceMoreAndMarkedAndNeverAThirdTime() {
    Message message = queued(ADA);
    desk.server.plan(new SendOutcome.NoAnswer("Connection lost"));
    sender.send();
    desk.clock.pass(HOUR);
    sender.send();
    assertThat(state(message)).isEqualTo(new MessageState.Sent(desk.clock.instant(), true));

    Message unlucky = queued(BEN);
    desk.server.plan(new SendOutcome.NoAnswer("Connection lost"));
    desk.server.plan(new SendOutcome.NoAnswer("Connection lost"));
    sender.send();
    desk.clock.pass(HOUR);
    sender.send();
    desk.clock.pass(HOUR);
    sender.send();
    assertThat(state(unlucky).kind()).isEqualTo(MessageState.Kind.UNCLEAR);
    assertThat(desk.server.received(BEN)).isEqualTo(2);
  }

  @Test
  void anAccountSendsNoFasterThanItMay() {
    desk.settings.save(MessageSettings.usual(desk.account.id()).with(null, 3, "", ""));
    for (int each = 0; each < 10; each++) {
      queued(new EmailAddress("c" + each + "@example.org"));
    }
    sender.send();
    assertThat(desk.server.received()).hasSize(3);
    desk.clock.pass(Duration.ofSeconds(61));
    sender.send();
    assertThat(desk.server.received()).hasSize(6);
  }

  /** Where a process dies. */
  enum Death {
    BEFORE_THE_SERVER_HAS_IT,
    AFTER_THE_SERVER_HAS_IT
  }

  @ParameterizedTest
  @EnumSource
  void aProcessThatDiesTwentyTimesSendsEachEmailOnceOrTwiceAndSaysSo(Death death) {
    List<Message> written = new ArrayList<>();
    for (int time = 0; time < 20; time++) {
      Message message = queued(new EmailAddress("c" + time + "@example.org"));
      written.add(message);
      assertThatThrownBy(() -> desk.sender(dying(death)).send()).isInstanceOf(Killed.class);
      desk.clock.pass(SendDueMessagesService.LEASE);
      desk.sender(desk.server).send();

      assertThat(state(message)).isEqualTo(new MessageState.Sent(desk.clock.instant(), true));
      assertThat(attempts(message)).hasSize(2);
      assertThat(attempts(message).getFirst().outcome()).isEqualTo(Outbox.LOST);
    }
    int each = death == Death.BEFORE_THE_SERVER_HAS_IT ? 1 : 2;
    assertThat(written)
        .allSatisfy(
            message -> assertThat(desk.server.received(message.recipient())).isEqualTo(each));
  }

  @Test
  void whoDiesEachTimeStopsAfterTwo() {
    Message message = queued(ADA);
    for (int time = 0; time < 20; time++) {
      try {
        desk.sender(dying(Death.AFTER_THE_SERVER_HAS_IT)).send();
      } catch (Killed again) {
        desk.clock.pass(SendDueMessagesService.LEASE);
      }
    }
    assertThat(desk.server.received(ADA)).isEqualTo(2);
    assertThat(state(message).kind()).isEqualTo(MessageState.Kind.UNCLEAR);
  }

  private static final class Killed extends Error {}

  private MailServer dying(Death death) {
    return new MailServer() {
      @Override
      public SendOutcome send(Message message, MessageSettings settings) {
        if (death == Death.AFTER_THE_SERVER_HAS_IT) {
          desk.server.send(message, settings);
        }
        throw new Killed();
      }

      @Override
      public boolean answers() {
        return true;
      }
    };
  }

  private Message queued(EmailAddress address) {
    Message message = SampleMessages.message(desk.account.id(), address, desk.clock.instant());
    desk.messages.add(message);
    return message;
  }

  private MessageState state(Message message) {
    return desk.messages.find(message.account(), message.id()).orElseThrow().state();
  }

  private List<Messages.Attempt> attempts(Message message) {
    return desk.messages.attempts(message.account(), message.id());
  }
}
