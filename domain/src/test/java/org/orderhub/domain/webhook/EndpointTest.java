package org.orderhub.domain.webhook;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.domain.eventlog.EventType;
import org.orderhub.domain.shared.InvalidValue;

class EndpointTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "https://shop.example/hook",
        "http://127.0.0.1:9999/a?b=c",
        "HTTPS://[2001:db8::1]:8443/",
        "https://shop.example"
      })
  void webAddressesAreAddresses(String address) {
    assertThat(new EndpointUrl(address).uri().getHost()).isNotEmpty();
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "shop.example/hook",
        "ftp://shop.example/",
        "https:///hook",
        "https://ada:secret@shop.example/",
        "https://shop.example/#part",
        "https://shop.example:0/",
        "https://shop.example:65536/",
        "https://shop.example/a b",
        "file:///etc/passwd"
      })
  void anythingElseIsNot(String address) {
    assertThatThrownBy(() -> new EndpointUrl(address)).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aSubscriptionNamesItsTypes() {
    var only = new Subscription.Only(Set.of(EventType.ORDER_REGISTERED));

    assertThat(only.covers(EventType.ORDER_REGISTERED)).isTrue();
    assertThat(only.covers(EventType.ORDER_STATUS_CHANGED)).isFalse();
    assertThat(new Subscription.Everything().covers(EventType.ORDER_STATUS_CHANGED)).isTrue();
    assertThatThrownBy(() -> new Subscription.Only(Set.of())).isInstanceOf(InvalidValue.class);
  }

  @Test
  void noTextShowsASecret() {
    var secret = SigningSecret.of(new byte[32]);
    var basic = new Authentication.HttpBasic("ada", "correct horse");

    assertThat(secret).hasToString("whsec_…");
    assertThat(basic.toString()).contains("ada").doesNotContain("horse");
  }

  @ParameterizedTest
  @ValueSource(ints = {0, 23, 65})
  void aSigningSecretHasTwentyFourToSixtyFourBytes(int length) {
    assertThatThrownBy(() -> SigningSecret.of(new byte[length])).isInstanceOf(InvalidValue.class);
  }

  @Test
  void aSigningSecretGivesItsKeyBack() {
    assertThat(SigningSecret.of("0123456789abcdef01234567".getBytes(US_ASCII)).key())
        .asString()
        .isEqualTo("0123456789abcdef01234567");
  }
}
