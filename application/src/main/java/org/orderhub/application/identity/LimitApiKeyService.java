package org.orderhub.application.identity;

import java.util.Optional;
import org.orderhub.domain.identity.ApiKey;

/** Looks the key up, then stores it. */
public final class LimitApiKeyService implements LimitApiKey {
  private final ApiKeys keys;

  public LimitApiKeyService(ApiKeys keys) {
    this.keys = keys;
  }

  @Override
  public Optional<ApiKey> limit(Command command) {
    Optional<ApiKey> limited =
        keys.named(command.account(), command.name()).map(key -> key.limitedTo(command.widgets()));
    limited.ifPresent(keys::limit);
    return limited;
  }
}
