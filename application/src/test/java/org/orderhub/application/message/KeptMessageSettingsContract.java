package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageSettings;

/** What everybody who keeps the settings promises. */
public interface KeptMessageSettingsContract {
  KeptMessageSettings settings();

  /** An account that exists. */
  AccountId account();

  @Test
  default void whoSetNothingHasTheUsual() {
    AccountId account = account();
    assertThat(settings().of(account)).isEqualTo(MessageSettings.usual(account));
  }

  @Test
  default void settingsAreKeptAsTheyAre() {
    MessageSettings usual = settings().of(account());
    MessageSettings first = usual.with(new LanguageTag("de-AT"), 10, "Demo shop", "help@demo.test");
    settings().save(first);
    assertThat(settings().of(usual.account())).isEqualTo(first);

    MessageSettings second = first.with(null, 20, "", "");
    settings().save(second);
    assertThat(settings().of(usual.account())).isEqualTo(second);
    assertThatThrownBy(() -> settings().save(second)).isInstanceOf(ConcurrentChange.class);
  }
}
