package org.orderhub.persistence.workflow;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.workflow.Workflows;
import org.orderhub.application.workflow.WorkflowsContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlWorkflowsTest implements WorkflowsContract {
  @Inject Workflows workflows;
  @Inject Accounts accounts;

  @Override
  public Workflows workflows() {
    return workflows;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
