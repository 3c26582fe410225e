package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;

/** Lists the endpoints of an account by name, with how they fare. */
public interface ListEndpoints {

  List<Card> list(AccountId account);

  /**
   * An endpoint and its queue.
   *
   * @param waiting messages not delivered yet, counted up to 10,000
   * @param oldest when the oldest of them was recorded
   */
  record Card(Endpoint endpoint, long waiting, @Nullable Instant oldest) {}
}
