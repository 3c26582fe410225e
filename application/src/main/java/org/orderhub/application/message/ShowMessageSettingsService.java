package org.orderhub.application.message;

import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.MessageSettings;

/** Looks it up. */
public final class ShowMessageSettingsService implements ShowMessageSettings {
  private final KeptMessageSettings settings;

  public ShowMessageSettingsService(KeptMessageSettings settings) {
    this.settings = settings;
  }

  @Override
  public MessageSettings show(AccountId account) {
    return settings.of(account);
  }
}
