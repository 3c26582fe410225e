package org.orderhub.application.message;

import java.util.Optional;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;
import org.orderhub.domain.message.TemplateId;

/** Shows one template. */
public interface ShowTemplate {
  Optional<Template> show(AccountId account, TemplateId id);
}
