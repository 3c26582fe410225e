package org.orderhub.application.webhook;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Reads the record. */
public final class ListReplaysService implements ListReplays {
  private static final int MOST = 100;

  private final Replays replays;

  public ListReplaysService(Replays replays) {
    this.replays = replays;
  }

  @Override
  public List<Replays.Request> list(AccountId account, EndpointId endpoint) {
    return replays.requests(account, endpoint, MOST);
  }
}
