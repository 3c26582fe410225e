package org.orderhub.application.message;

import java.util.HashMap;
import java.util.Map;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageSettings;

/** Settings in a map. */
public final class InMemoryMessageSettings implements KeptMessageSettings {
  private final Map<AccountId, MessageSettings> settings = new HashMap<>();

  @Override
  public MessageSettings of(AccountId account) {
    return settings.getOrDefault(account, MessageSettings.usual(account));
  }

  @Override
  public void save(MessageSettings changed) {
    if (!of(changed.account()).version().next().equals(changed.version())) {
      throw new ConcurrentChange("Message settings");
    }
    settings.put(changed.account(), changed);
  }
}
