package org.orderhub.application.identity;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.TokenHash;

/** API keys of one test. */
public final class InMemoryApiKeys implements ApiKeys {
  private final Map<TokenHash, ApiKey> keys = new LinkedHashMap<>();

  @Override
  public void add(ApiKey key, TokenHash secret) {
    if (keys.putIfAbsent(secret, key) != null) {
      throw new IllegalStateException("There is a key with this secret");
    }
  }

  @Override
  public Optional<ApiKey> withSecret(TokenHash secret) {
    return Optional.ofNullable(keys.get(secret));
  }

  @Override
  public Optional<ApiKey> named(AccountId account, String name) {
    return keys.values().stream()
        .filter(key -> key.account().equals(account) && key.name().equals(name))
        .findFirst();
  }

  @Override
  public void limit(ApiKey key) {
    keys.replaceAll((secret, each) -> each.id().equals(key.id()) ? key : each);
  }
}
