package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** A thousand bodies through the real sender, checked by the library that receivers use. */
class SignedBodiesTest extends SenderBench {
  private static final int BODIES = 1_000;
  private static final int LONGEST = 20 * 1024;
  private static final SigningSecret NEXT = SigningSecret.of(new byte[32]);

  private final Random random = new Random(4);

  @Test
  void everyBodyIsVerifiedByTheSecretsOfItsTimeAndNoOther() throws Exception {
    Receiver receiver = answering(204, "");
    for (int each = 0; each < BODIES; each++) {
      String body = body(each);
      send(signed(receiver, body, secrets(each)));
      Receiver.Request request = receiver.requests.getLast();

      assertThat(request.body()).isEqualTo(body.getBytes(UTF_8));
      for (SigningSecret secret : secrets(each).all()) {
        new Webhook(secret.value()).verify(request.text(), request.headers());
      }
      if (!secrets(each).all().contains(SECRET)) {
        assertThatThrownBy(
                () -> new Webhook(SECRET.value()).verify(request.text(), request.headers()))
            .isInstanceOf(WebhookVerificationException.class);
      }
    }
    assertThat(receiver.requests).hasSize(BODIES);
  }

  /** Before, during and after a rotation. */
  private static SigningSecrets secrets(int each) {
    return switch (each % 3) {
      case 0 -> SECRETS;
      case 1 -> new SigningSecrets(NEXT, SECRET);
      default -> new SigningSecrets(NEXT, null);
    };
  }

  private String body(int each) {
    return switch (each % 5) {
      case 0 -> message("{}");
      case 1 -> message("{\"note\":\"%s\"}".formatted("🚚 Grüße, 注文 👩‍👩‍👧 ".repeat(each % 40)));
      case 2 -> longest();
      default -> message("{\"note\":\"%s\"}".formatted(text(random.nextInt(4_000))));
    };
  }

  private String longest() {
    String start = message("{\"note\":\"\"}");
    return message("{\"note\":\"%s\"}".formatted("x".repeat(LONGEST - start.length())));
  }

  private static String message(String data) {
    return "{\"type\":\"order.updated\",\"data\":%s,\"sequence\":7}".formatted(data);
  }

  /** Any characters of Unicode but controls, quotes, backslashes and half surrogates. */
  private String text(int length) {
    return random
        .ints(0x5D, 0x10_FFFF)
        .filter(each -> each < 0xD800 || each > 0xDFFF)
        .limit(length)
        .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
        .toString();
  }

  private static WebhookSender.Message signed(
      Receiver receiver, String body, SigningSecrets secrets) {
    WebhookSender.Message message = message(receiver, body);
    return new WebhookSender.Message(
        message.id(),
        message.url(),
        message.authentication(),
        secrets,
        message.headers(),
        1,
        message.body());
  }
}
