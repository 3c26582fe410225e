package org.orderhub.application.webhook;

import java.util.concurrent.CompletionStage;

/**
 * Once a try is on disk, has people told what they must know. Whatever becomes of that, the result
 * is the same and does not wait for it.
 */
public final class RecordAttemptAndWarnService implements RecordAttempt {
  private final RecordAttempt recorder;
  private final WarnLater warnings;

  public RecordAttemptAndWarnService(RecordAttempt recorder, WarnLater warnings) {
    this.recorder = recorder;
    this.warnings = warnings;
  }

  @Override
  public CompletionStage<Result> record(Command command) {
    return recorder
        .record(command)
        .whenComplete((result, failure) -> {
          if (failure == null && result instanceof Result.Recorded recorded) {
            recorded.warnings().forEach(warnings::warn);
          }
        });
  }
}
