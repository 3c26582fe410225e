package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.ApiKey;
import org.orderhub.domain.identity.Scope;
import org.orderhub.domain.identity.TokenHash;

/** What every keeper of API keys promises. */
public interface ApiKeysContract {

  ApiKeys apiKeys();

  /** An account that exists. */
  AccountId account();

  @Test
  default void aKeyIsFoundByItsSecret() {
    ApiKey key = newKey();
    TokenHash secret = newSecret();
    apiKeys().add(key, secret);
    assertThat(apiKeys().withSecret(secret)).contains(key);
    assertThat(apiKeys().withSecret(newSecret())).isEmpty();
  }

  @Test
  default void aSecretBelongsToOneKey() {
    TokenHash secret = newSecret();
    apiKeys().add(newKey(), secret);
    assertThatThrownBy(() -> apiKeys().add(newKey(), secret)).isInstanceOf(RuntimeException.class);
  }

  @Test
  default void aKeyCanBeLimitedToSomeWidgets() {
    ApiKey key = newKey();
    TokenHash secret = newSecret();
    apiKeys().add(key, secret);

    apiKeys().limit(key.limitedTo(Set.of(10L, 11L)));

    assertThat(apiKeys().withSecret(secret)).contains(key.limitedTo(Set.of(10L, 11L)));
    assertThat(apiKeys().named(key.account(), key.name()))
        .contains(key.limitedTo(Set.of(10L, 11L)));
    assertThat(apiKeys().named(key.account(), "another")).isEmpty();
  }

  private ApiKey newKey() {
    UUID id = UUID.randomUUID();
    return new ApiKey(account(), id, "key " + id, Scope.WRITE);
  }

  private static TokenHash newSecret() {
    return TokenHash.of(UUID.randomUUID().toString());
  }
}
