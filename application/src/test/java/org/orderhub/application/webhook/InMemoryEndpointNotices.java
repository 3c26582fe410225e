package org.orderhub.application.webhook;

import java.util.ArrayList;
import java.util.List;

/** Keeps the notices of one test. */
public final class InMemoryEndpointNotices implements EndpointNotices {
  private final List<Notice> sent = new ArrayList<>();

  @Override
  public void send(Notice notice) {
    sent.add(notice);
  }

  public List<Notice> sent() {
    return List.copyOf(sent);
  }
}
