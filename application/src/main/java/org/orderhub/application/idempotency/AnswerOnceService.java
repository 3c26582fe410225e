package org.orderhub.application.idempotency;

import java.time.Duration;
import java.util.function.Supplier;

/** Holds the key while it works, so that there is no second one at work, here or elsewhere. */
public final class AnswerOnceService implements AnswerOnce {
  static final Duration KEPT = Duration.ofHours(24);

  private final KeptAnswers answers;

  public AnswerOnceService(KeptAnswers answers) {
    this.answers = answers;
  }

  @Override
  public Result answer(Request request, Supplier<Answer> work) {
    if (!answers.hold(request.account(), request.key())) {
      return new Result.StillRunning();
    }
    return answers
        .find(request.account(), request.key(), KEPT)
        .map(kept -> repeated(kept, request))
        .orElseGet(() -> first(request, work.get()));
  }

  private static Result repeated(KeptAnswers.Kept kept, Request request) {
    return kept.digest().equals(request.digest())
        ? new Result.Repeated(kept.text())
        : new Result.KeyOfAnother();
  }

  private Result first(Request request, Answer answer) {
    if (answer.isLasting()) {
      answers.keep(
          request.account(),
          request.key(),
          new KeptAnswers.Kept(request.digest(), answer.text()),
          KEPT);
    }
    return new Result.First(answer.text());
  }
}
