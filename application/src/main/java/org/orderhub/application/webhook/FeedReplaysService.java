package org.orderhub.application.webhook;

/**
 * At most 20 of an endpoint are in the queue at once, so that what is new waits for few of them.
 */
public final class FeedReplaysService implements FeedReplays {
  private static final int MOST_OF_AN_ENDPOINT = 20;

  private final Replays replays;

  public FeedReplaysService(Replays replays) {
    this.replays = replays;
  }

  @Override
  public int feed() {
    return replays.feed(MOST_OF_AN_ENDPOINT);
  }
}
