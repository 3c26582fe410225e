package org.orderhub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import io.quarkus.mailer.Mailer;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.application.webhook.EndpointNoticesContract;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

class UnreachableServerTest {
  private final List<String> tried = new ArrayList<>();

  @Test
  void aMailThatCannotBeSentHarmsNeitherTheCallerNorTheNextRecipient() {
    Mailer broken =
        mails -> {
          tried.addAll(mails[0].getTo());
          throw new IllegalStateException("No mail server");
        };
    Notice notice =
        EndpointNoticesContract.notice(
            new HealthNotice.SwitchedOff(SwitchOff.GONE),
            "shop",
            EndpointNoticesContract.ADA,
            EndpointNoticesContract.ABEL);

    assertThatCode(
            () -> new SmtpEndpointNotices(broken, "hub@orderhub.test", "http://hub").send(notice))
        .doesNotThrowAnyException();
    assertThat(tried).containsExactly("ada@demo.test", "abel@demo.test");
  }
}
