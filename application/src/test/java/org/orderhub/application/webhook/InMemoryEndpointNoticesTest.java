package org.orderhub.application.webhook;

import org.orderhub.domain.shared.EmailAddress;

final class InMemoryEndpointNoticesTest implements EndpointNoticesContract {
  private final InMemoryEndpointNotices notices = new InMemoryEndpointNotices();

  @Override
  public EndpointNotices notices() {
    return notices;
  }

  @Override
  public int received(EmailAddress recipient) {
    return (int)
        notices.sent().stream().filter(each -> each.recipients().contains(recipient)).count();
  }
}
