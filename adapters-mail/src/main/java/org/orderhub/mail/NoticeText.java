package org.orderhub.mail;

import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

/**
 * What a notice says. Of the endpoint's address only the host: the rest may hold a password.
 *
 * @param subject on one line, whatever the endpoint is called
 */
record NoticeText(String subject, String body) {
  private static final DateTimeFormatter TIME =
      DateTimeFormatter.ofPattern("yyyy-MM-dd HH:mm:ss 'UTC'", Locale.ROOT)
          .withZone(ZoneOffset.UTC);
  private static final String HAVE_IT_MENDED =
      "Look at the deliveries, have the receiver mended, and send a test:";

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

        You get this as an administrator.
        """
            .formatted(
                OneLine.of(name),
                notice.endpoint().settings().url().uri().getHost(),
                TIME.format(notice.since()),
                why(notice.what()),
                whatToDo(notice.what()),
                publicAddress,
                notice.endpoint().id());
    return new NoticeText(OneLine.of(subject(notice.what(), name)), body);
  }

  private static String subject(HealthNotice notice, String name) {
    return switch (notice) {
      case HealthNotice.Failing failing -> "Webhook fails: " + name;
      case HealthNotice.GivenUp givenUp -> "Webhook message given up: " + name;
      case HealthNotice.RunningOut runningOut -> "Webhook will be switched off: " + name;
      case HealthNotice.SwitchedOff off -> "Webhook switched off: " + name;
      case HealthNotice.Recovered recovered -> "Webhook works again: " + name;
    };
  }

  private static String why(HealthNotice notice) {
    return switch (notice) {
      case HealthNotice.Failing failing ->
          "%d tries in a row failed since %s. %s\nMessages wait and are tried again."
              .formatted(
                  failing.failuresInARow(), TIME.format(failing.since()), how(failing.last()));
      case HealthNotice.RunningOut runningOut ->
          """
          No message was accepted since %s. Unless one is accepted before,
          OrderHub switches the webhook off at %s:
          %d percent of the time until then is over.\
          """
              .formatted(
                  TIME.format(runningOut.since()),
                  TIME.format(runningOut.end()),
                  runningOut.percent());
      case HealthNotice.SwitchedOff off -> whyOff(off.reason());
      case HealthNotice.Recovered recovered ->
          "A message was accepted again. What waited is being sent, in order.";
      case HealthNotice.GivenUp givenUp ->
          """
          A message was given up at try %d. %s
          %s\
          """
              .formatted(givenUp.tries(), how(givenUp.last()), consequence(givenUp.rule()));
    };
  }

  private static String whyOff(SwitchOff reason) {
    String why =
        switch (reason) {
          case GONE -> "The receiver answered 410 (gone): it wants no more messages.";
          case NO_SUCCESS -> "For 120 hours the receiver accepted not one message.";
        };
    return why
        + """
         OrderHub has
        switched the webhook off. Messages that waited are kept; what happens
        from now on is not announced to it.\
        """;
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

  private static String whatToDo(HealthNotice notice) {
    return switch (notice) {
      case HealthNotice.SwitchedOff off ->
          "Ask the receiver for its new address, enter it and switch the webhook on again,\n"
              + "or delete it:";
      case HealthNotice.Recovered recovered -> "Look at the deliveries:";
      case HealthNotice.Failing failing -> HAVE_IT_MENDED;
      case HealthNotice.RunningOut runningOut -> HAVE_IT_MENDED;
      case HealthNotice.GivenUp givenUp -> HAVE_IT_MENDED;
    };
  }
}
