package org.orderhub.application.widget;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryWidgetsTest implements WidgetsContract {
  private final InMemoryWidgets widgets = new InMemoryWidgets();

  @Override
  public Widgets widgets() {
    return widgets;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
