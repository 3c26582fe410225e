package org.orderhub.webhooks;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.zip.GZIPOutputStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.webhook.AttemptOutcome;

/** Against real servers that misbehave. */
class MisbehavingReceiversTest extends SenderBench {

  @Test
  void aReceiverThatHangsIsTimedOut() throws Exception {
    assertTimedOut(receiver(out -> testIsOver.await()));
  }

  @Test
  void manyThatHangAtAHostHoldUpNobodyElseThere() throws Exception {
    int many = 200;
    var hanging = new CountDownLatch(many);
    Receiver shared =
        receiver(out -> {
          if (hanging.getCount() > 0) {
            hanging.countDown();
            testIsOver.await();
          } else {
            Receiver.answering(200, "").answer(out);
          }
        });
    for (int each = 0; each < many; each++) {
      sender.send(message(shared, "{}"));
    }

    assertThat(hanging.await(10, TimeUnit.SECONDS)).isTrue();
    assertThat(send(shared).outcome()).isEqualTo(new AttemptOutcome.Accepted(200));
  }

  @Test
  void aReceiverThatHangsWithinItsHeadersIsTimedOut() throws Exception {
    assertTimedOut(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-");
          testIsOver.await();
        }));
  }

  @Test
  void aBodyThatDripsIsTimedOutHoweverOftenAByteComes() throws Exception {
    assertTimedOut(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 10000\r\n\r\n");
          while (!testIsOver.await(10, TimeUnit.MILLISECONDS)) {
            Receiver.write(out, ".");
          }
        }));
  }

  @Test
  void ofAnEndlessBodyTheBeginningIsReadAndTheStatusCounts() throws Exception {
    byte[] block = "x".repeat(8_192).getBytes(UTF_8);
    int[] written = {0};
    Receiver endless =
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\n\r\n");
          while (testIsOver.getCount() > 0) {
            out.write(block);
            written[0] += block.length;
          }
        });

    WebhookSender.Attempt attempt = send(endless);

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.Accepted(200));
    assertThat(attempt.answer()).hasSize(4_096);
    assertThat(written[0]).isLessThan(50_000_000);
  }

  @Test
  void headersWithoutEndAreAFailure() throws Exception {
    String header = "X-More: " + "y".repeat(1_000) + "\r\n";
    Receiver endless =
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\n");
          while (testIsOver.getCount() > 0) {
            Receiver.write(out, header);
          }
        });

    assertThat(send(endless).outcome()).isInstanceOf(AttemptOutcome.Unreachable.class);
  }

  @Test
  void aConnectionClosedWithoutAnAnswerIsAFailure() throws Exception {
    assertUnreachable(
        receiver(out -> {
          throw new IOException("closed");
        }));
  }

  @Test
  void aConnectionClosedWithinTheAnswerIsAFailure() throws Exception {
    assertUnreachable(
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\nContent-Length: 100\r\n\r\npart");
          throw new IOException("closed");
        }));
  }

  @Test
  void anAnswerThatIsNotHttpIsAFailure() throws Exception {
    assertUnreachable(receiver(out -> Receiver.write(out, "220 mail.example ESMTP\r\n\r\n")));
  }

  @Test
  void aNameServerThatHangsIsTimedOut() throws Exception {
    HttpWebhookSender waiting = sender(host -> Future.future(never -> {}), List.of(), SOON);

    assertThat(send(waiting, "http://nowhere.example/").outcome())
        .isEqualTo(new AttemptOutcome.TimedOut());
  }

  @Test
  void whatIsPackedStaysPacked() throws Exception {
    var packed = new ByteArrayOutputStream();
    try (var zip = new GZIPOutputStream(packed)) {
      zip.write(new byte[20_000_000]);
    }
    Receiver bomb =
        receiver(out -> {
          Receiver.write(
              out,
              "HTTP/1.1 200 OK\r\nContent-Encoding: gzip\r\nContent-Length: "
                  + packed.size()
                  + "\r\n\r\n");
          out.write(packed.toByteArray());
        });

    WebhookSender.Attempt attempt = send(bomb);

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.Accepted(200));
    assertThat(attempt.answer().length()).isLessThanOrEqualTo(4_096);
  }

  @Test
  void manyHostileReceiversCostLittleMemory() throws Exception {
    byte[] block = "x".repeat(65_536).getBytes(UTF_8);
    Receiver endless =
        receiver(out -> {
          Receiver.write(out, "HTTP/1.1 200 OK\r\n\r\n");
          while (testIsOver.getCount() > 0) {
            out.write(block);
          }
        });
    send(endless);
    long before = usedMemory();
    for (int each = 0; each < 300; each++) {
      assertThat(send(endless).answer()).hasSize(4_096);
    }

    assertThat(usedMemory() - before).isLessThan(50_000_000);
  }

  private static long usedMemory() {
    System.gc();
    return Runtime.getRuntime().totalMemory() - Runtime.getRuntime().freeMemory();
  }

  private void assertTimedOut(Receiver receiver) throws Exception {
    HttpWebhookSender impatient = sender(List.of("127.0.0.0/8"), SOON);
    WebhookSender.Attempt attempt = send(impatient, "http://127.0.0.1:" + receiver.port());

    assertThat(attempt.outcome()).isEqualTo(new AttemptOutcome.TimedOut());
    assertThat(attempt.took()).isBetween(SOON, LATE);
  }

  private void assertUnreachable(Receiver receiver) throws Exception {
    WebhookSender.Attempt attempt = send(receiver);

    assertThat(attempt.outcome()).isInstanceOf(AttemptOutcome.Unreachable.class);
    assertThat(attempt.took()).isLessThan(LATE);
  }
}
