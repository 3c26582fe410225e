package org.orderhub.application.message;

import org.orderhub.domain.shared.EmailAddress;

final class InMemoryMailServerTest implements MailServerContract {
  private final InMemoryMailServer server = new InMemoryMailServer();

  @Override
  public MailServer server() {
    return server;
  }

  @Override
  public int received(EmailAddress recipient) {
    return server.received(recipient);
  }
}
