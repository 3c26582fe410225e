package org.orderhub.persistence.message;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.message.KeptMessageSettings;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.MessagesContract;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.OutboxContract;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.persistence.PostgresResource;

/** All steps of a test in its one transaction, so that no other e-mails wait. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlMessagesTest implements MessagesContract, OutboxContract {
  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject KeptMessageSettings settings;
  @Inject Accounts accounts;

  @Override
  public Messages messages() {
    return messages;
  }

  @Override
  public Outbox outbox() {
    return outbox;
  }

  @Override
  public KeptMessageSettings settings() {
    return settings;
  }

  @Override
  public AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
