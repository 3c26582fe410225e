package org.orderhub.rest.order;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.function.Function;
import org.orderhub.rest.shared.BodyLines;
import org.orderhub.rest.shared.Problem;

/**
 * Carries out the lines of one bulk. Some are under way at a time, so that groups form; answers
 * keep the order of the lines. A line that is refused stops none of the others.
 */
final class BulkRun {
  static final int MOST_LINES = 10_000;

  /** As many are worth to be carried out together. */
  static final int TOGETHER = 256;

  /** One such lot is read while two are written; no more than some MiB. */
  private static final int UNDER_WAY = 3 * TOGETHER;

  private final BodyLines lines;
  private final Answers answers;
  private final Function<Throwable, Problem> problems;
  private final Deque<Pending> pending = new ArrayDeque<>();
  private int count;

  /** Where the answers go. */
  interface Answers {
    void write(BulkLineJson answer) throws IOException;

    void flush() throws IOException;
  }

  /** Carries out one line. */
  @FunctionalInterface
  interface Work {
    CompletableFuture<BulkLineJson> begin(int line, byte[] body);

    /** Called before an answer is waited for: what was put off has to be done now. */
    default void catchUp() {}
  }

  BulkRun(BodyLines lines, Answers answers, Function<Throwable, Problem> problems) {
    this.lines = lines;
    this.answers = answers;
    this.problems = problems;
  }

  private record Pending(int line, CompletableFuture<BulkLineJson> answer) {}

  void carryOut(Work work) throws IOException {
    for (var line = next(work); line.isPresent(); line = next(work)) {
      count++;
      if (count > MOST_LINES) {
        answerAll(work);
        answers.write(BulkLineJson.refused(count, tooMany()));
        return;
      }
      pending.add(new Pending(count, begin(work, line.get())));
      if (pending.size() >= UNDER_WAY) {
        answerFirst(work);
      }
    }
    answerAll(work);
  }

  /** Whoever waits for the next line has had the answers to all before. */
  private Optional<byte[]> next(Work work) throws IOException {
    if (!pending.isEmpty() && lines.isWaiting()) {
      answerAll(work);
      answers.flush();
    }
    return lines.next();
  }

  private CompletableFuture<BulkLineJson> begin(Work work, byte[] line) {
    try {
      return work.begin(count, line);
    } catch (RuntimeException refused) {
      return CompletableFuture.failedFuture(refused);
    }
  }

  private void answerAll(Work work) throws IOException {
    while (!pending.isEmpty()) {
      answerFirst(work);
    }
  }

  private void answerFirst(Work work) throws IOException {
    Pending first = pending.removeFirst();
    if (!first.answer().isDone()) {
      work.catchUp();
    }
    answers.write(answer(first));
  }

  private BulkLineJson answer(Pending each) {
    try {
      return each.answer().join();
    } catch (CompletionException failure) {
      Throwable cause = failure.getCause() == null ? failure : failure.getCause();
      return BulkLineJson.refused(each.line(), problems.apply(cause));
    }
  }

  private static Problem tooMany() {
    return Problem.of(
        Problem.Kind.TOO_LARGE,
        "A bulk holds at most " + MOST_LINES + " orders. Nothing from this line on was read.");
  }
}
