package org.orderhub.domain.workflow;

import java.time.Duration;

/** Steps as people read them. */
public final class ActionWords {
  private ActionWords() {}

  /**
   * @param target what the template or the endpoint is called
   */
  public static String of(Step step, String target) {
    String what =
        switch (step.action()) {
          case Action.SendEmail send -> "send e-mail “" + target + "”";
          case Action.CallEndpoint call -> "call webhook “" + target + "”";
          case Action.SetExternalStatus set -> "set external status “" + set.status().raw() + "”";
          case Action.AddNote add -> "add note “" + add.text() + "”";
        };
    return step.delay().isZero() ? what : what + " after " + words(step.delay());
  }

  /** Such as {@code 1 d 2 h}. */
  static String words(Duration delay) {
    StringBuilder words = new StringBuilder();
    append(words, delay.toDays(), "d");
    append(words, delay.toHoursPart(), "h");
    append(words, delay.toMinutesPart(), "min");
    append(words, delay.toSecondsPart(), "s");
    return words.toString().strip();
  }

  private static void append(StringBuilder words, long number, String unit) {
    if (number > 0) {
      words.append(number).append(' ').append(unit).append(' ');
    }
  }
}
