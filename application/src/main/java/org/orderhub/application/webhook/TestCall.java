package org.orderhub.application.webhook;

import java.util.List;

/**
 * A test message and what came back, to be looked at.
 *
 * @param sent the headers of the request, empty when none left; secrets are written as dots
 * @param body of the request
 * @param received the headers of the answer, at most 50 of them and each cut off at 1,000
 *     characters
 */
public record TestCall(
    List<Header> sent, String body, WebhookSender.Attempt attempt, List<Header> received) {

  public TestCall {
    sent = List.copyOf(sent);
    received = List.copyOf(received);
  }

  /** A line of the head of a request or an answer. */
  public record Header(String name, String value) {}
}
