package org.orderhub.mail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.application.webhook.EndpointNotices.Trouble;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;

/**
 * What a notice says. Of the endpoint's address only the host: the rest may hold a password.
 *
 * @param subject on one line, whatever the endpoint is called
 */
record NoticeText(String subject, String body) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);

  /**
   * @param publicAddress of OrderHub, without a slash at its end
   */
  static NoticeText of(Notice notice, String publicAddress) {
    String name = notice.endpoint().settings().name();
    String body =
        """
        Webhook:  %s
        Receiver: %s
        Since:    %s

        %s

        %s
        %s/webhooks/%s

        You get this as an administrator. It is not repeated within the hour,
        however often it happens.
        """
            .formatted(
                OneLine.of(name),
                notice.endpoint().settings().url().uri().getHost(),
                TIME.format(notice.since()),
                why(notice.trouble()),
                whatToDo(notice.trouble()),
                publicAddress,
                notice.endpoint().id());
    return new NoticeText(OneLine.of(subject(notice.trouble(), name)), body);
  }

  private static String subject(Trouble trouble, String name) {
    return switch (trouble) {
      case Trouble.SwitchedOff off -> "Webhook switched off: " + name;
      case Trouble.GivenUp givenUp -> "Webhook message given up: " + name;
    };
  }

  private static String why(Trouble trouble) {
    return switch (trouble) {
      case Trouble.SwitchedOff off ->
          """
          The receiver answered 410 (gone): it wants no more messages. OrderHub has
          switched the webhook off. Messages that waited are kept; what happens
          from now on is not announced to it.\
          """;
      case Trouble.GivenUp givenUp ->
          """
          A message was given up at try %d. %s
          %s\
          """
              .formatted(givenUp.tries(), how(givenUp.last()), consequence(givenUp.rule()));
    };
  }

  private static String how(AttemptOutcome last) {
    return switch (last) {
      case AttemptOutcome.Accepted accepted -> "The last answer was " + accepted.status() + ".";
      case AttemptOutcome.Refused refused -> "The last answer was " + refused.status() + ".";
      case AttemptOutcome.TimedOut timedOut -> "The receiver did not answer in time.";
      case AttemptOutcome.Unreachable unreachable -> "Reason: " + OneLine.of(unreachable.reason());
      case AttemptOutcome.Forbidden forbidden -> "Reason: " + OneLine.of(forbidden.reason());
    };
  }

  private static String consequence(AfterExhaustion rule) {
    return switch (rule) {
      case SKIP -> "It was skipped: the receiver sees a gap in the sequence numbers.";
      case PARK -> "It is parked: later messages about the same subject wait behind it.";
    };
  }

  private static String whatToDo(Trouble trouble) {
    return switch (trouble) {
      case Trouble.SwitchedOff off ->
          "Ask the receiver for its new address, enter it and switch the webhook on again,\n"
              + "or delete it:";
      case Trouble.GivenUp givenUp ->
          "Look at the deliveries, have the receiver mended, and send a test:";
    };
  }
}
