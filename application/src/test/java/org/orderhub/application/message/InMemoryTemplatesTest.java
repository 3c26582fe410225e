package org.orderhub.application.message;

import java.util.UUID;
import org.orderhub.domain.account.AccountId;

final class InMemoryTemplatesTest implements TemplatesContract {
  private final InMemoryTemplates templates = new InMemoryTemplates();

  @Override
  public Templates templates() {
    return templates;
  }

  @Override
  public AccountId account() {
    return new AccountId(UUID.randomUUID());
  }
}
