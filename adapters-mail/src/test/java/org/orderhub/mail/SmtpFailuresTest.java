package org.orderhub.mail;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.ext.mail.SMTPException;
import java.net.ConnectException;
import java.net.UnknownHostException;
import java.util.List;
import java.util.concurrent.CompletionException;
import java.util.concurrent.TimeoutException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.orderhub.domain.message.SendOutcome;

class SmtpFailuresTest {

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recipient address not accepted|550 5.1.1 No such user|true",
        "recipient address not accepted|550 No such user|true",
        "recipient address not accepted|550 5.7.1 Blocked by policy|false",
        "recipient address not accepted|552 5.2.2 Mailbox full|false",
        "sending data failed|554 5.6.0 Looks like junk|false"
      })
  void aRefusalForGoodSaysWhetherTheAddressIsBad(String phase, String reply, boolean isBad) {
    assertThat(SmtpFailures.outcome(answer(phase, reply)))
        .isInstanceOfSatisfying(
            SendOutcome.Refused.class,
            refused -> {
              assertThat(refused.isAddressBad()).isEqualTo(isBad);
              assertThat(refused.reply()).contains(reply);
            });
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {
        "recipient address not accepted|451 4.7.1 Greylisted",
        "sending data failed|452 4.3.1 Disk full",
        "sender address not accepted|550 5.1.8 Unknown sender"
      })
  void whatMayGoWellLaterIsDeferred(String phase, String reply) {
    assertThat(SmtpFailures.outcome(answer(phase, reply))).isInstanceOf(SendOutcome.Deferred.class);
  }

  @ParameterizedTest
  @CsvSource(
      delimiter = '|',
      value = {"AUTH PLAIN failed|535 5.7.8 Wrong password", "sending data failed|421 Going down"})
  void aServerThatTakesNoEmailAtAllIsAway(String phase, String reply) {
    assertThat(SmtpFailures.outcome(answer(phase, reply))).isInstanceOf(SendOutcome.Away.class);
  }

  @Test
  void whereNoConnectionCameAboutNothingWasSent() {
    assertThat(SmtpFailures.outcome(new CompletionException(new ConnectException("refused"))))
        .isEqualTo(new SendOutcome.Away("refused"));
    assertThat(SmtpFailures.outcome(new CompletionException(new UnknownHostException("mail.x"))))
        .isEqualTo(new SendOutcome.Away("mail.x"));
  }

  @Test
  void aConnectionThatBreaksLeavesItOpen() {
    assertThat(SmtpFailures.outcome(new CompletionException(new TimeoutException("after 20 s"))))
        .isEqualTo(new SendOutcome.NoAnswer("after 20 s"));
  }

  private static Throwable answer(String phase, String reply) {
    return new CompletionException(
        new SMTPException(
            phase,
            Integer.parseInt(reply.substring(0, 3)),
            List.of(reply),
            reply.matches("\\d{3} \\d\\.\\d\\.\\d.*")));
  }
}
