package org.orderhub.application.message;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;

/** Looks it up. */
public final class ShowTemplateService implements ShowTemplate {
  private final Templates templates;

  public ShowTemplateService(Templates templates) {
    this.templates = templates;
  }

  @Override
  public Optional<Template> show(AccountId account, TemplateId id) {
    return templates.find(account, id);
  }
}
