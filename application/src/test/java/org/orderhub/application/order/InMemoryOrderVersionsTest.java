package org.orderhub.application.order;

final class InMemoryOrderVersionsTest implements OrderVersionsContract {
  private final InMemoryOrderVersions versions = new InMemoryOrderVersions();

  @Override
  public OrderVersions versions() {
    return versions;
  }
}
