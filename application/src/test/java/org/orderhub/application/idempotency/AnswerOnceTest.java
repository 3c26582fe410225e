package org.orderhub.application.idempotency;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.idempotency.IdempotencyKey;

final class AnswerOnceTest {
  private static final AccountId ACCOUNT = new AccountId(new UUID(0, 1));
  private static final IdempotencyKey KEY = new IdempotencyKey("k");
  private static final AnswerOnce.Request REQUEST = request("digest");

  private final InMemoryKeptAnswers answers = new InMemoryKeptAnswers();
  private final AnswerOnce answerOnce = new AnswerOnceService(answers);
  private final AtomicInteger done = new AtomicInteger();
  private final Supplier<AnswerOnce.Answer> work =
      () -> new AnswerOnce.Answer("done " + done.incrementAndGet(), true);

  private static AnswerOnce.Request request(String digest) {
    return new AnswerOnce.Request(ACCOUNT, KEY, digest);
  }

  @Test
  void aRequestIsCarriedOutOnceAndItsFirstAnswerGivenAgain() {
    assertThat(answerOnce.answer(REQUEST, work)).isEqualTo(new AnswerOnce.Result.First("done 1"));
    assertThat(answerOnce.answer(REQUEST, work))
        .isEqualTo(new AnswerOnce.Result.Repeated("done 1"));
    assertThat(done).hasValue(1);
  }

  @Test
  void anotherRequestMayNotHaveTheSameKey() {
    answerOnce.answer(REQUEST, work);
    assertThat(answerOnce.answer(request("another"), work))
        .isEqualTo(new AnswerOnce.Result.KeyOfAnother());
    assertThat(done).hasValue(1);
  }

  @Test
  void keysOfTwoAccountsHaveNothingToDoWithEachOther() {
    answerOnce.answer(REQUEST, work);
    var other = new AnswerOnce.Request(new AccountId(new UUID(0, 2)), KEY, "another");
    assertThat(answerOnce.answer(other, work)).isEqualTo(new AnswerOnce.Result.First("done 2"));
  }

  @Test
  void whileAnotherIsAtWorkNothingIsDone() {
    answers.isHeldByAnother(ACCOUNT, KEY);
    assertThat(answerOnce.answer(REQUEST, work)).isEqualTo(new AnswerOnce.Result.StillRunning());
    assertThat(done).hasValue(0);
  }

  @Test
  void anAnswerThatDoesNotLastLeavesTheKeyFree() {
    assertThat(answerOnce.answer(REQUEST, () -> new AnswerOnce.Answer("later", false)))
        .isEqualTo(new AnswerOnce.Result.First("later"));
    assertThat(answerOnce.answer(REQUEST, work)).isEqualTo(new AnswerOnce.Result.First("done 1"));
  }

  @Test
  void aFailureLeavesTheKeyFree() {
    assertThatThrownBy(() ->
            answerOnce.answer(
                REQUEST,
                () -> {
                  throw new IllegalStateException("broken");
                }))
        .hasMessage("broken");
    assertThat(answerOnce.answer(REQUEST, work)).isEqualTo(new AnswerOnce.Result.First("done 1"));
  }

  @Test
  void aDayLaterTheKeyIsFreeAndTheAnswerForgotten() {
    answerOnce.answer(REQUEST, work);
    answers.letPass(ACCOUNT, KEY, Duration.ofHours(24));
    assertThat(answerOnce.answer(request("another"), work))
        .isEqualTo(new AnswerOnce.Result.First("done 2"));

    answers.letPass(ACCOUNT, KEY, Duration.ofHours(24));
    new ForgetOldAnswers(answers).run();
    assertThat(answers.find(ACCOUNT, KEY, Duration.ofDays(9))).isEmpty();
  }
}
