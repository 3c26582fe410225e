package org.orderhub.mail;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.webhook.EndpointNoticesContract;
import org.orderhub.domain.shared.InvalidValue;
import org.orderhub.domain.webhook.AfterExhaustion;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.HealthNotice;
import org.orderhub.domain.webhook.SwitchOff;

class NoticeTextTest {

  @Test
  void aMessageGivenUpSaysAtWhichTryAndWhatFollows() {
    NoticeText skipped = givenUp(AfterExhaustion.SKIP, new AttemptOutcome.Refused(503, null));
    assertThat(skipped.subject()).isEqualTo("Webhook message given up: shop");
    assertThat(skipped.body())
        .contains("try 12", "The last answer was 503.", "skipped", "http://hub/webhooks/");

    NoticeText parked = givenUp(AfterExhaustion.PARK, new AttemptOutcome.Unreachable("No host"));
    assertThat(parked.body()).contains("Reason: No host", "parked");
  }

  @ParameterizedTest
  @MethodSource("org.orderhub.application.webhook.EndpointNoticesContract#troubles")
  void ofTheAddressOnlyTheHostIsShown(HealthNotice trouble) {
    String body = text(trouble).body();

    assertThat(body).contains("shop.example").doesNotContain("/hooks", "%");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"shop\r\nBcc: eve@evil.test", "shop\nBcc: eve@evil.test", "shop\rBcc: eve@evil"})
  void noEndpointIsCalledSomethingThatBreaksALine(String name) {
    assertThatThrownBy(() ->
            EndpointNoticesContract.notice(new HealthNotice.SwitchedOff(SwitchOff.GONE), name))
        .isInstanceOf(InvalidValue.class);
  }

  @Test
  void whateverGetsThereAHeaderStaysOnOneLine() {
    assertThat(OneLine.of("shop\r\nBcc: eve@evil.test")).isEqualTo("shop Bcc: eve@evil.test");
    assertThat(OneLine.of("a\nb\rc\u0000d\u0085e\u2028f\u2029g\u202Eh"))
        .isEqualTo("a b c d e f g h");
    assertThat(OneLine.of("=?utf-8?q?=0D=0ABcc:_eve?=")).doesNotContain("=?");
    assertThat(OneLine.of("Lager Süd 😀")).isEqualTo("Lager Süd 😀");
  }

  private static NoticeText givenUp(AfterExhaustion rule, AttemptOutcome last) {
    return text(new HealthNotice.GivenUp(rule, 12, last));
  }

  private static NoticeText text(HealthNotice trouble) {
    return NoticeText.of(EndpointNoticesContract.notice(trouble, "shop"), "http://hub");
  }
}
