package org.orderhub.application.message;

import org.orderhub.domain.message.MessageSettings;

/** Compares versions, then stores what differs. */
public final class ChangeMessageSettingsService implements ChangeMessageSettings {
  private final KeptMessageSettings settings;

  public ChangeMessageSettingsService(KeptMessageSettings settings) {
    this.settings = settings;
  }

  @Override
  public Result change(Command command) {
    MessageSettings current = settings.of(command.account());
    if (command.expected() != null && !command.expected().equals(current.version())) {
      return new Result.Conflict(current);
    }
    Wish wish = command.wish();
    MessageSettings changed =
        current.with(wish.language(), wish.perMinute(), wish.senderName(), wish.replyTo());
    if (!changed.equals(current)) {
      settings.save(changed);
    }
    return new Result.Changed(changed);
  }
}
