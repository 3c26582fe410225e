package org.orderhub.domain.webhook;

import java.time.Instant;

/** What people, and the other endpoints of an account, are told about how an endpoint fares. */
public sealed interface HealthNotice {

  /** The fourth failure in a row. */
  record Failing(int failuresInARow, Instant since, AttemptOutcome last) implements HealthNotice {}

  /** A message is not tried any more. */
  record GivenUp(AfterExhaustion rule, int tries, AttemptOutcome last) implements HealthNotice {}

  /**
   * A good part of the patience with an endpoint is over.
   *
   * @param percent 50, 70 or 90
   * @param end when it is switched off, unless a message is accepted before
   */
  record RunningOut(int percent, Instant since, Instant end) implements HealthNotice {}

  /** Nothing is sent to it any more, until somebody switches it on again. */
  record SwitchedOff(SwitchOff reason) implements HealthNotice {}

  /** A message was accepted, after others had been told of the trouble. */
  record Recovered() implements HealthNotice {}
}
