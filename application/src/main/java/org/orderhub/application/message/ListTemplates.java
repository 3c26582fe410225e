package org.orderhub.application.message;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Template;

/** Lists the templates of an account, by name. */
public interface ListTemplates {
  List<Template> list(AccountId account);
}
