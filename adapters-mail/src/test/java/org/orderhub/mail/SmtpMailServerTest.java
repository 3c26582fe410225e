package org.orderhub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;

import com.icegreen.greenmail.util.GreenMail;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.orderhub.application.message.MailServer;
import org.orderhub.application.message.MailServerContract;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.domain.message.Contents;
import org.orderhub.domain.message.LanguageTag;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageSettings;
import org.orderhub.domain.shared.EmailAddress;

@QuarkusTest
@QuarkusTestResource(SmtpServer.class)
class SmtpMailServerTest implements MailServerContract {
  @Inject MailServer mails;
  GreenMail server;

  @BeforeEach
  void emptyTheMailboxes() throws Exception {
    server.purgeEmailFromAllMailboxes();
  }

  @Override
  public MailServer server() {
    return mails;
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
  void textAndHtmlTravelTogetherUnderAMessageIdThatNeverChanges() throws Exception {
    Message message =
        with(new Contents(new LanguageTag("de"), "Bestellung „A-1“ 😀", "Grüße", "<p>Grüße</p>"));
    mails.send(
        message, MessageSettings.usual(ACCOUNT).with(null, 5, "Lager Süd", "help@demo.test"));
    mails.send(message, MessageSettings.usual(ACCOUNT));

    assertThat(server.getReceivedMessages()).hasSize(2);
    for (MimeMessage mail : server.getReceivedMessages()) {
      assertThat(mail.getHeader("Message-ID"))
          .containsExactly("<" + message.id() + "@orderhub.test>");
      assertThat(mail.getSubject()).startsWith("Bestellung „A-1“");
      assertThat(mail.getAllRecipients()).hasSize(1);
      MimeMultipart parts = (MimeMultipart) mail.getContent();
      assertThat(parts.getContentType()).startsWith("multipart/alternative");
      assertThat(parts.getBodyPart(0).getContent().toString()).isEqualTo("Grüße");
      assertThat(parts.getBodyPart(1).getContent().toString()).isEqualTo("<p>Grüße</p>");
    }
    MimeMessage first = server.getReceivedMessages()[0];
    assertThat(first.getFrom()[0]).hasToString("=?UTF-8?Q?Lager_S=C3=BCd?= <hub@orderhub.test>");
    assertThat(first.getReplyTo()[0]).hasToString("help@demo.test");
  }

  @Test
  void aSubjectIsOneHeaderWhateverItHolds() throws Exception {
    Contents evil =
        new Contents(new LanguageTag("en"), "x\r\nBcc: eve@evil.test\r\n\r\nbody", "text", "");
    mails.send(with(evil), MessageSettings.usual(ACCOUNT));

    MimeMessage mail = server.getReceivedMessages()[0];
    assertThat(mail.getHeader("Bcc")).isNull();
    assertThat(mail.getSubject()).isEqualTo("x Bcc: eve@evil.test body");
    assertThat(mail.getContent().toString().strip()).isEqualTo("text");
  }

  private static Message with(Contents contents) {
    Message sample = SampleMessages.message(ACCOUNT, ADA);
    return new Message(
        sample.account(),
        sample.id(),
        sample.key(),
        sample.source(),
        sample.topic(),
        sample.recipient(),
        contents,
        sample.writtenAt());
  }
}
