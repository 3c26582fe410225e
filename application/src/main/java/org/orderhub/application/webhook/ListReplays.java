package org.orderhub.application.webhook;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.webhook.EndpointId;

/** Lists what people had sent again, released or skipped: the latest 100 first. */
public interface ListReplays {
  List<Replays.Request> list(AccountId account, EndpointId endpoint);
}
