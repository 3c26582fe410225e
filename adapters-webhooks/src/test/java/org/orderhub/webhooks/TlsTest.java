package org.orderhub.webhooks;

import static org.assertj.core.api.Assertions.assertThat;

import io.vertx.core.Future;
import io.vertx.core.Vertx;
import io.vertx.core.http.HttpClientOptions;
import io.vertx.core.net.PfxOptions;
import java.io.InputStream;
import java.net.InetAddress;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.KeyStore;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import javax.net.ssl.KeyManagerFactory;
import javax.net.ssl.SSLContext;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.orderhub.application.webhook.WebhookSender;
import org.orderhub.domain.eventlog.EventId;
import org.orderhub.domain.webhook.AttemptOutcome;
import org.orderhub.domain.webhook.Authentication;
import org.orderhub.domain.webhook.CustomHeaders;
import org.orderhub.domain.webhook.EndpointUrl;
import org.orderhub.domain.webhook.SigningSecret;
import org.orderhub.domain.webhook.SigningSecrets;

/** The connection goes to a checked address; TLS must still check the name. */
class TlsTest {
  private static final String PASSWORD = "changeit";
  private static final SigningSecret SECRET = SigningSecret.of(new byte[32]);

  @TempDir Path directory;

  private final Vertx vertx = Vertx.vertx();
  private Receiver receiver;

  @BeforeEach
  void startAServerThatIsShopDotExample() throws Exception {
    Path store = directory.resolve("shop.p12");
    makeCertificate(store);
    KeyStore keys = KeyStore.getInstance("PKCS12");
    try (InputStream in = Files.newInputStream(store)) {
      keys.load(in, PASSWORD.toCharArray());
    }
    KeyManagerFactory managers = KeyManagerFactory.getInstance("PKIX");
    managers.init(keys, PASSWORD.toCharArray());
    SSLContext context = SSLContext.getInstance("TLS");
    context.init(managers.getKeyManagers(), null, null);
    receiver = new Receiver(context.getServerSocketFactory(), Receiver.answering(200, "secure"));
  }

  @AfterEach
  void stop() throws Exception {
    receiver.close();
    vertx.close();
  }

  @Test
  void theNameOfTheCertificateIsTheNameOfTheHost() throws Exception {
    assertThat(send("shop.example", trusting()).outcome())
        .isEqualTo(new AttemptOutcome.Accepted(200));
  }

  @Test
  void aCertificateForAnotherNameIsRefused() throws Exception {
    assertThat(send("other.example", trusting()).outcome())
        .isInstanceOf(AttemptOutcome.Unreachable.class);
    assertThat(receiver.requests).isEmpty();
  }

  @Test
  void aCertificateNobodyVouchesForIsRefused() throws Exception {
    assertThat(send("shop.example", new HttpClientOptions()).outcome())
        .isInstanceOf(AttemptOutcome.Unreachable.class);
    assertThat(receiver.requests).isEmpty();
  }

  private HttpClientOptions trusting() {
    return new HttpClientOptions()
        .setTrustOptions(
            new PfxOptions()
                .setPath(directory.resolve("shop.p12").toString())
                .setPassword(PASSWORD));
  }

  private WebhookSender.Attempt send(String host, HttpClientOptions options) throws Exception {
    var sender =
        new HttpWebhookSender(
            vertx,
            options,
            name -> Future.succeededFuture(new InetAddress[] {InetAddress.ofLiteral("127.0.0.1")}),
            new AddressGuard(List.of("127.0.0.1")),
            Duration.ofSeconds(10),
            Clock.systemUTC());
    var message =
        new WebhookSender.Message(
            new EventId(UUID.randomUUID()),
            new EndpointUrl("https://" + host + ":" + receiver.port() + "/"),
            new Authentication.None(),
            new SigningSecrets(SECRET, null),
            CustomHeaders.NONE,
            1,
            "{}");
    return sender.send(message).toCompletableFuture().get(20, TimeUnit.SECONDS);
  }

  private static void makeCertificate(Path store) throws Exception {
    Process keytool =
        new ProcessBuilder(
                Path.of(System.getProperty("java.home"), "bin", "keytool").toString(),
                "-genkeypair",
                "-alias",
                "shop",
                "-keyalg",
                "EC",
                "-dname",
                "CN=shop.example",
                "-ext",
                "SAN=dns:shop.example",
                "-ext",
                "BC:critical=ca:true",
                "-storetype",
                "PKCS12",
                "-keystore",
                store.toString(),
                "-storepass",
                PASSWORD)
            .inheritIO()
            .start();
    assertThat(keytool.waitFor()).isZero();
  }
}
