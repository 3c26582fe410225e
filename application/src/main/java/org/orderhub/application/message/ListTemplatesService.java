package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;

/** Looks them up. */
public final class ListTemplatesService implements ListTemplates {
  private final Templates templates;

  public ListTemplatesService(Templates templates) {
    this.templates = templates;
  }

  @Override
  public List<Template> list(AccountId account) {
    return templates.all(account);
  }
}
