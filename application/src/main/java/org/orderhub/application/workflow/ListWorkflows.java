package org.orderhub.application.workflow;

import java.util.List;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.workflow.Workflow;

/** Lists the workflows of an account by name. */
public interface ListWorkflows {
  List<Workflow> list(AccountId account);
}
