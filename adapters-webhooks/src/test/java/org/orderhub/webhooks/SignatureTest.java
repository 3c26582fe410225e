package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.standardwebhooks.Webhook;
import com.standardwebhooks.exceptions.WebhookVerificationException;
import java.net.http.HttpHeaders;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.Size;
import net.jqwik.api.constraints.UniqueElements;
import org.junit.jupiter.api.Test;
import org.orderhub.domain.webhook.SigningSecret;

/** Checked by the library that receivers use. */
class SignatureTest {
  private static final SigningSecret SECRET =
      new SigningSecret("whsec_MfKQ9r8GKYqrTwjUPD8ILPZIo2LaLaSw");

  @Test
  void theExampleOfTheSpecificationIsSignedAsItSays() {
    assertThat(
            Signature.of(
                SECRET,
                "msg_p5jXN8AQM9LWM0D4loKWxJek",
                1614265330,
                "{\"test\": 2432232314}".getBytes(UTF_8)))
        .isEqualTo("v1,g0hM9SsE+OTPJTGt/tmIKtSyZlE3uFJELVlNIOLJ1OE=");
  }

  @Property(tries = 200)
  void anyBodyIsVerified(@ForAll String body, @ForAll @Size(32) @UniqueElements List<Byte> key) {
    SigningSecret secret = SigningSecret.of(bytes(key));
    byte[] sent = body.getBytes(UTF_8);
    long now = Instant.now().getEpochSecond();
    HttpHeaders headers = headers("id", now, Signature.of(secret, "id", now, sent));

    assertThatCode(() -> new Webhook(secret.value()).verify(new String(sent, UTF_8), headers.map()))
        .doesNotThrowAnyException();
  }

  @Test
  void anotherBodyIsNot() {
    long now = Instant.now().getEpochSecond();
    HttpHeaders headers = headers("id", now, Signature.of(SECRET, "id", now, "{}".getBytes(UTF_8)));

    assertThatThrownBy(() -> new Webhook(SECRET.value()).verify("{ }", headers.map()))
        .isInstanceOf(WebhookVerificationException.class);
  }

  private static HttpHeaders headers(String id, long timestamp, String signature) {
    return HttpHeaders.of(
        Map.of(
            "webhook-id", List.of(id),
            "webhook-timestamp", List.of(Long.toString(timestamp)),
            "webhook-signature", List.of(signature)),
        (name, value) -> true);
  }

  private static byte[] bytes(List<Byte> list) {
    byte[] bytes = new byte[list.size()];
    for (int each = 0; each < bytes.length; each++) {
      bytes[each] = list.get(each);
    }
    return bytes;
  }
}
