package org.orderhub.mail;

import com.icegreen.greenmail.util.GreenMail;
import com.icegreen.greenmail.util.ServerSetup;
import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;

/** A real SMTP server for the tests of one run, and its address as configuration. */
public final class SmtpServer implements QuarkusTestResourceLifecycleManager {
  private final GreenMail server = new GreenMail(ServerSetup.SMTP.dynamicPort());

  @Override
  public Map<String, String> start() {
    server.start();
    return Map.of(
        "quarkus.mailer.host", server.getSmtp().getBindTo(),
        "quarkus.mailer.port", String.valueOf(server.getSmtp().getPort()));
  }

  @Override
  public void inject(TestInjector injector) {
    injector.injectIntoFields(server, new TestInjector.MatchesType(GreenMail.class));
  }

  @Override
  public void stop() {
    server.stop();
  }
}
