package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.TemplateId;

/** Looks them up. */
public final class ShowTemplateHistoryService implements ShowTemplateHistory {
  private final Templates templates;

  public ShowTemplateHistoryService(Templates templates) {
    this.templates = templates;
  }

  @Override
  public List<Templates.Edition> show(AccountId account, TemplateId id) {
    return templates.editions(account, id);
  }
}
