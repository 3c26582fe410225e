package org.orderhub.domain.message;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.message.Handover.Verdict;

final class HandoverTest {
  private static final Instant NOW = Instant.parse("2026-03-02T08:00:00Z");
  private static final SendOutcome NO_ANSWER = new SendOutcome.NoAnswer("Connection lost");

  @Test
  void whatAServerTookIsSent() {
    assertThat(new Handover(NOW, 1, 0).decide(new SendOutcome.Taken(), NOW))
        .isEqualTo(new Verdict.Ended(new MessageState.Sent(NOW, false)));
  }

  @Test
  void whatIsHandedOverAgainWithoutAnAnswerBeforeMayHaveBeenSentTwice() {
    Verdict first = new Handover(NOW, 1, 0).decide(NO_ANSWER, NOW);
    assertThat(first).isEqualTo(new Verdict.Again(NOW.plusSeconds(30), 1));

    Handover second = new Handover(NOW, 2, 1);
    assertThat(second.isAllowed()).isTrue();
    assertThat(second.decide(new SendOutcome.Taken(), NOW))
        .isEqualTo(new Verdict.Ended(new MessageState.Sent(NOW, true)));
    assertThat(second.decide(NO_ANSWER, NOW))
        .isEqualTo(new Verdict.Ended(new MessageState.Unclear(NOW)));
    assertThat(new Handover(NOW, 3, 2).isAllowed()).isFalse();
  }

  @Test
  void aServerThatIsAwayOrDefersCostsNothingButTime() {
    List<Duration> waits = new ArrayList<>();
    for (int tries = 1; tries <= 9; tries++) {
      Verdict verdict =
          new Handover(NOW, tries, 0).decide(new SendOutcome.Away("Connection refused"), NOW);
      assertThat(verdict)
          .isInstanceOfSatisfying(
              Verdict.Again.class,
              again -> {
                assertThat(again.unanswered()).isZero();
                waits.add(Duration.between(NOW, again.dueAt()));
              });
    }
    assertThat(waits).isSorted().startsWith(Duration.ofSeconds(30)).endsWith(Duration.ofHours(2));
  }

  @Test
  void afterThreeDaysItIsGivenUp() {
    Handover long_ = new Handover(NOW, 40, 0);
    assertThat(long_.decide(new SendOutcome.Deferred("451 later"), NOW.plus(Duration.ofDays(4))))
        .isEqualTo(
            new Verdict.Ended(new MessageState.GivenUp(NOW.plus(Duration.ofDays(4)), "451 later")));
  }

  @Test
  void aRefusalForGoodIsABounce() {
    assertThat(
            new Handover(NOW, 1, 0).decide(new SendOutcome.Refused("550 no such user", true), NOW))
        .isEqualTo(new Verdict.Ended(new MessageState.Bounced(NOW, "550 no such user")));
  }
}
