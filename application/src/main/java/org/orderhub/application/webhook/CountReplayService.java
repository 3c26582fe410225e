package org.orderhub.application.webhook;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Asks the store. */
public final class CountReplayService implements CountReplay {
  private final Endpoints endpoints;
  private final Replays replays;

  public CountReplayService(Endpoints endpoints, Replays replays) {
    this.endpoints = endpoints;
    this.replays = replays;
  }

  @Override
  public Result count(AccountId account, EndpointId endpoint, Replays.Selection selection) {
    if (endpoints.find(account, endpoint).isEmpty()) {
      return new Result.Missing(endpoint);
    }
    int messages = replays.count(account, endpoint, selection);
    return new Result.Counted(Math.min(messages, Replays.MOST), messages <= Replays.MOST);
  }
}
