package org.orderhub.application.message;

import org.jspecify.annotations.Nullable;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.shared.Version;

/** Changes how an account writes e-mails. */
public interface ChangeMessageSettings {
  Result change(Command command);

  /**
   * @param expected the version the change was made on; none for whichever is current
   */
  record Command(AccountId account, Wish wish, @Nullable Version expected) {}

  /**
   * What the settings shall be.
   *
   * @param language none for each template's first
   */
  record Wish(@Nullable LanguageTag language, int perMinute, String senderName, String replyTo) {}

  sealed interface Result {
    record Changed(MessageSettings settings) implements Result {}

    record Conflict(MessageSettings current) implements Result {}
  }
}
