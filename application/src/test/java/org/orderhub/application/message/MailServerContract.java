package org.orderhub.application.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.BEN;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.message.SendOutcome;
import org.orderhub.domain.shared.EmailAddress;

/** What everybody who hands e-mails over promises. */
public interface MailServerContract {
  AccountId ACCOUNT = new AccountId(new UUID(1, 1));

  MailServer server();

  /** How many e-mails arrived there. */
  int received(EmailAddress recipient);

  @Test
  default void anEmailGoesToItsRecipientAlone() {
    Message message = SampleMessages.message(ACCOUNT, ADA);

    assertThat(server().send(message, MessageSettings.usual(ACCOUNT)))
        .isEqualTo(new SendOutcome.Taken());
    assertThat(received(ADA)).isOne();
    assertThat(received(BEN)).isZero();
  }

  @Test
  default void aServerThatIsThereAnswers() {
    assertThat(server().answers()).isTrue();
  }
}
