package org.orderhub.application.message;

import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.shared.TextLimits;

/** Tells people how a try ended. */
final class OutcomeWords {
  private OutcomeWords() {}

  static String of(SendOutcome outcome) {
    return cut(
        switch (outcome) {
          case SendOutcome.Taken taken -> "The mail server took it";
          case SendOutcome.Shown shown -> "Shown here, not sent";
          case SendOutcome.Deferred deferred -> "Refused for now: " + deferred.reply();
          case SendOutcome.Refused refused -> "Refused for good: " + refused.reply();
          case SendOutcome.Away away -> "No mail server: " + away.reason();
          case SendOutcome.NoAnswer noAnswer -> "No answer: " + noAnswer.reason();
        });
  }

  /** A server may say anything: on one line, and not too much of it. */
  static String cut(String text) {
    String line = text.replaceAll("[\\p{Cc}\\p{Cs}\\u2028\\u2029]+", " ").strip();
    return line.length() <= TextLimits.NAME * 2
        ? line
        : line.substring(0, TextLimits.NAME * 2 - 1) + "…";
  }
}
