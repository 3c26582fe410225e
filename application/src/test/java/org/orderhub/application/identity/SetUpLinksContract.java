package org.orderhub.application.identity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.identity.TokenHash;

/** What every keeper of set-up links promises. */
public interface SetUpLinksContract {

  SetUpLinks setUpLinks();

  /** An account that exists. */
  AccountId account();

  @Test
  default void aLinkIsFoundUntilItsAccountsLinksAreUsedUp() {
    AccountId account = account();
    SetUpLinks.SetUpLink link = newLink(account);
    setUpLinks().add(link);
    assertThat(setUpLinks().find(link.token())).contains(link);
    assertThat(setUpLinks().useUp(account)).isTrue();
    assertThat(setUpLinks().find(link.token())).isEmpty();
  }

  @Test
  default void whatIsUsedUpCannotBeUsedAgain() {
    AccountId account = account();
    setUpLinks().add(newLink(account));
    setUpLinks().add(newLink(account));
    assertThat(setUpLinks().useUp(account)).isTrue();
    assertThat(setUpLinks().useUp(account)).isFalse();
  }

  private static SetUpLinks.SetUpLink newLink(AccountId account) {
    return new SetUpLinks.SetUpLink(
        TokenHash.of(UUID.randomUUID().toString()), account, Instant.parse("2026-03-02T08:00:00Z"));
  }
}
