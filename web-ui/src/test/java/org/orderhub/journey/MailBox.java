package org.orderhub.journey;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import jakarta.mail.BodyPart;
import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.Arrays;
import java.util.List;
import java.util.Map;

/** A real SMTP server with the mailboxes of all the world, which can go away and come back. */
public final class MailBox implements QuarkusTestResourceLifecycleManager {
  private final int port = freePort();
  private GreenMail server = server();

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of(
        "quarkus.mailer.mock", "false",
        "quarkus.mailer.start-tls", "DISABLED",
        "quarkus.mailer.host", "127.0.0.1",
        "quarkus.mailer.port", String.valueOf(port));
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(this, new TestInjector.MatchesType(MailBox.class));
  }

  @Override
  public void stop() {
    server.stop();
  }

  void goAway() {
    server.stop();
  }

  void comeBack() {
    server = server();
    server.start();
  }

  /** What arrived at an address, the first one first. */
  List<MimeMessage> of(String address) {
    return Arrays.stream(server.getReceivedMessages())
        .filter(mail -> recipients(mail).contains(address))
        .toList();
  }

  static String text(MimeMessage mail) {
    return part(mail, 0);
  }

  static String html(MimeMessage mail) {
    return part(mail, 1);
  }

  static String header(MimeMessage mail, String name) {
    try {
      return String.join(",", mail.getHeader(name));
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String part(MimeMessage mail, int number) {
    try {
      Object content = mail.getContent();
      if (content instanceof MimeMultipart parts) {
        BodyPart part = parts.getBodyPart(number);
        content = part.getContent();
      }
      return content.toString().replace("\r\n", "\n");
    } catch (IOException | MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private static String recipients(MimeMessage mail) {
    try {
      return Arrays.toString(mail.getAllRecipients());
    } catch (MessagingException unreadable) {
      throw new IllegalStateException(unreadable);
    }
  }

  private GreenMail server() {
    return new GreenMail(new ServerSetup(port, "127.0.0.1", ServerSetup.PROTOCOL_SMTP));
  }

  private static int freePort() {
    try (ServerSocket socket = new ServerSocket(0, 1, InetAddress.getLoopbackAddress())) {
      return socket.getLocalPort();
    } catch (IOException failure) {
      throw new UncheckedIOException(failure);
    }
  }
}
