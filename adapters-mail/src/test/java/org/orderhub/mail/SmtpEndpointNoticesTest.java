package org.orderhub.mail;

import static org.assertj.core.api.Assertions.assertThat;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.Header;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.webhook.EndpointNotices;
import org.orderhub.application.webhook.EndpointNotices.Notice;
import org.orderhub.application.webhook.EndpointNoticesContract;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

@QuarkusTest
@QuarkusTestResource(SmtpServer.class)
class SmtpEndpointNoticesTest implements EndpointNoticesContract {
  @Inject EndpointNotices notices;
  GreenMail server;

  @BeforeEach
  void emptyTheMailboxes() throws Exception {
    server.purgeEmailFromAllMailboxes();
  }

  @Override
  public EndpointNotices notices() {
    return notices;
  }

  @Override
  public int received(EmailAddress recipient) {
    return (int)
        server
            .findReceivedMessages(
                user -> user.getEmail().equals(recipient.value()), message -> true)
            .count();
  }

  @Test
  void aMailSaysWhichEndpointSinceWhenWhyAndWhereToGo() throws Exception {
    Notice notice =
        EndpointNoticesContract.notice(
            new HealthNotice.SwitchedOff(SwitchOff.GONE), "Lager Süd 😀", ADA);
    notices.send(notice);

    MimeMessage mail = theOnlyMail();
    assertThat(mail.getSubject()).startsWith("Webhook switched off: Lager Süd ");
    assertThat(mail.getFrom()).extracting(Object::toString).containsExactly("hub@orderhub.test");
    assertThat(mail.getContentType()).startsWith("text/plain");
    assertThat((String) mail.getContent())
        .contains(
            "Lager Süd 😀",
            "shop.example",
            "2026-03-01 12:00:00 UTC",
            "410",
            "https://hub.example/webhooks/" + notice.endpoint().id());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "shop Bcc: eve@evil.test",
        "shop\u2028Bcc: eve@evil.test",
        "shop\tBcc: eve@evil.test",
        "=?utf-8?q?shop=0D=0ABcc:_eve@evil.test?="
      })
  void theNameOfAnEndpointAddsNeitherHeadersNorRecipients(String name) throws Exception {
    notices.send(
        EndpointNoticesContract.notice(new HealthNotice.SwitchedOff(SwitchOff.GONE), "shop", ADA));
    List<String> usual = headers(theOnlyMail());
    emptyTheMailboxes();

    notices.send(
        EndpointNoticesContract.notice(new HealthNotice.SwitchedOff(SwitchOff.GONE), name, ADA));

    MimeMessage mail = theOnlyMail();
    assertThat(headers(mail)).containsExactlyElementsOf(usual);
    assertThat(mail.getAllRecipients()).hasSize(1);
    assertThat(mail.getSubject()).startsWith("Webhook switched off: ").doesNotContain("\n", "\r");
  }

  @Test
  void aLongNameIsFoldedAndStillOneHeader() throws Exception {
    String name = "Bcc: eve@evil.test ".repeat(10).strip();
    notices.send(
        EndpointNoticesContract.notice(new HealthNotice.SwitchedOff(SwitchOff.GONE), name, ADA));

    MimeMessage mail = theOnlyMail();
    assertThat(mail.getSubject()).isEqualTo("Webhook switched off: " + name);
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getAllRecipients()).hasSize(1);
  }

  private MimeMessage theOnlyMail() {
    assertThat(server.getReceivedMessages()).hasSize(1);
    return server.getReceivedMessages()[0];
  }

  private static List<String> headers(MimeMessage mail) throws MessagingException {
    return Collections.list(mail.getAllHeaders()).stream().map(Header::getName).toList();
  }
}
