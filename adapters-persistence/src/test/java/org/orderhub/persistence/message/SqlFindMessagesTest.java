package org.orderhub.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;
import static org.orderhub.application.message.SampleMessages.ADA;
import static org.orderhub.application.message.SampleMessages.BEN;
import static org.orderhub.application.message.SampleMessages.NOW;
import static org.orderhub.application.message.SampleMessages.message;

import io.quarkus.test.TestTransaction;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.message.FindMessages;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.shared.Page;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
@TestTransaction
class SqlFindMessagesTest {
  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject FindMessages find;
  @Inject Accounts accounts;

  @Test
  void theListGoesOnWhereThePageBeforeEnded() {
    AccountId account = account();
    Message first = added(message(account, ADA));
    Message second = added(message(account, BEN));
    Message third = added(message(account, ADA));

    Page<FindMessages.Row> page = page(account, "", null, 2, null);
    assertThat(ids(page)).containsExactly(third.id(), second.id());
    assertThat(ids(page(account, "", null, 2, FindMessages.place(String.valueOf(page.next())))))
        .containsExactly(first.id());
  }

  @ParameterizedTest
  @ValueSource(strings = {"PO-4711", "4711", "ada@ex", "example.org", "your order", "ADA po-47"})
  void anEmailIsFoundByOrderAddressAndSubject(String search) {
    AccountId account = account();
    Message message = added(message(account, ADA));
    added(message(account(), ADA));

    assertThat(ids(page(account, search, null, 9, null))).containsExactly(message.id());
    assertThat(ids(page(account, search + " nobody", null, 9, null))).isEmpty();
  }

  @Test
  void theyAreListedByState() {
    AccountId account = account();
    Message sent = added(message(account, ADA));
    Message waiting = added(message(account, BEN));
    Outbox.Claimed claimed = outbox.claim(NOW, Duration.ofMinutes(1)).orElseThrow();
    outbox.settle(
        claimed.ticket(), new Handover.Verdict.Ended(new MessageState.Sent(NOW, true)), "", NOW);

    assertThat(page(account, "", MessageState.Kind.SENT, 9, null).items())
        .singleElement()
        .satisfies(row -> {
          assertThat(row.id()).isEqualTo(sent.id());
          assertThat(row.state()).isEqualTo(new MessageState.Sent(NOW, true));
        });
    assertThat(ids(page(account, "", MessageState.Kind.WAITING, 9, null)))
        .containsExactly(waiting.id());
    assertThat(ids(page(account, "", MessageState.Kind.BOUNCED, 9, null))).isEmpty();
  }

  private Page<FindMessages.Row> page(
      AccountId account,
      String search,
      MessageState.@Nullable Kind state,
      int limit,
      @Nullable MessageId after) {
    return find.find(new FindMessages.Query(account, search, state, null, null, limit, after));
  }

  private static List<MessageId> ids(Page<FindMessages.Row> page) {
    return page.items().stream().map(FindMessages.Row::id).toList();
  }

  private Message added(Message message) {
    messages.add(message);
    return message;
  }

  private AccountId account() {
    Account account = AccountsContract.newAccount();
    accounts.add(account);
    return account.id();
  }
}
