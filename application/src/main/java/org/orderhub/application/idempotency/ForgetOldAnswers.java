package org.orderhub.application.idempotency;

import org.orderhub.application.shared.Chore;

/** A key can be used again after 24 hours. */
public final class ForgetOldAnswers implements Chore {
  private final KeptAnswers answers;

  public ForgetOldAnswers(KeptAnswers answers) {
    this.answers = answers;
  }

  @Override
  public String purpose() {
    return "forget the answers to requests of the day before";
  }

  @Override
  public void run() {
    answers.removeOlderThan(AnswerOnceService.KEPT);
  }
}
