package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.TemplateId;

/** Shows every version of a template, the newest first; none when there never was one. */
public interface ShowTemplateHistory {
  List<Templates.Edition> show(AccountId account, TemplateId id);
}
