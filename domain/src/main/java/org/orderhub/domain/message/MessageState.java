package org.orderhub.domain.message;

import java.time.Instant;

/** What became of an e-mail. */
public sealed interface MessageState {
  Kind kind();

  /** The states by name, for lists. */
  enum Kind {
    WAITING,
    SENDING,
    SENT,
    SHOWN,
    BOUNCED,
    WITHHELD,
    UNCLEAR,
    GIVEN_UP
  }

  /**
   * It is sent at the time given, or soon after.
   *
   * @param tries that failed before
   */
  record Waiting(Instant dueAt, int tries) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.WAITING;
    }
  }

  /** A process is handing it over. */
  record Sending(int tries) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.SENDING;
    }
  }

  /**
   * A mail server took it.
   *
   * @param possiblyTwice whether it was handed over before and no answer came: its receiver may
   *     have two, with the same Message-ID
   */
  record Sent(Instant at, boolean possiblyTwice) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.SENT;
    }
  }

  /** There is no mail server: it can be read here, and went nowhere. */
  record Shown(Instant at) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.SHOWN;
    }
  }

  /** A mail server refused it for good. */
  record Bounced(Instant at, String reply) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.BOUNCED;
    }
  }

  /** Before it could be sent, its address got on the list of those nothing is sent to. */
  record Withheld(Instant at) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.WITHHELD;
    }
  }

  /** It was handed over twice and no answer came: it may have arrived, and is not sent again. */
  record Unclear(Instant at) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.UNCLEAR;
    }
  }

  /** For days no server took it. */
  record GivenUp(Instant at, String reason) implements MessageState {
    @Override
    public Kind kind() {
      return Kind.GIVEN_UP;
    }
  }
}
