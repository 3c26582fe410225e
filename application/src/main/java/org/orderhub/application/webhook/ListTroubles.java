package org.orderhub.application.webhook;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.Endpoint;

/** Lists the endpoints that do not take their messages, or are off because they did not. */
public interface ListTroubles {

  /** By name. */
  List<Trouble> list(AccountId account);

  /**
   * @param since the first failure after the last success
   * @param endsAt when it is switched off unless a message is accepted before; none when it is off
   */
  record Trouble(Endpoint endpoint, @Nullable Instant since, @Nullable Instant endsAt) {}
}
