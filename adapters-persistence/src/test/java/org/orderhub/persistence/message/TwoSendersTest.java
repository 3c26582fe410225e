package org.orderhub.persistence.message;

import static org.assertj.core.api.Assertions.assertThat;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.message.Messages;
import org.orderhub.application.message.Outbox;
import org.orderhub.application.message.SampleMessages;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.message.Handover;
import org.orderhub.domain.message.Message;
import org.orderhub.domain.message.MessageId;
import org.orderhub.domain.message.MessageState;
import org.orderhub.domain.shared.EmailAddress;
import org.orderhub.persistence.PostgresResource;

/** Two processes that send at the same time. */
@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class TwoSendersTest implements InTransactions {
  private static final int MESSAGES = 60;
  private static final int WITHOUT_SUCCESS = 20;

  @Inject Messages messages;
  @Inject Outbox outbox;
  @Inject Accounts accounts;
  @Inject Transactions transactions;

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Test
  void eachEmailIsSentByOneOfThem() throws Exception {
    List<Message> written = written();
    List<Message> sent = new ArrayList<>();
    try (ExecutorService senders = Executors.newFixedThreadPool(2)) {
      Callable<List<Message>> sender = this::sendAll;
      for (Future<List<Message>> each : senders.invokeAll(List.of(sender, sender))) {
        sent.addAll(each.get());
      }
    }
    assertThat(ids(sent)).doesNotHaveDuplicates().containsExactlyInAnyOrderElementsOf(ids(written));
    assertThat(written)
        .allSatisfy(message ->
            assertThat(inTransaction(() -> messages.attempts(message.account(), message.id())))
                .hasSize(1));
  }

  private List<Message> written() {
    Account account = AccountsContract.newAccount();
    doInTransaction(() -> accounts.add(account));
    return IntStream.range(0, MESSAGES)
        .mapToObj(each -> added(account.id(), "a" + each % 30 + "@example.org"))
        .toList();
  }

  private Message added(AccountId account, String address) {
    Message message = SampleMessages.message(account, new EmailAddress(address));
    doInTransaction(() -> messages.add(message));
    return message;
  }

  private List<Message> sendAll() {
    List<Message> sent = new ArrayList<>();
    int without = 0;
    while (without < WITHOUT_SUCCESS) {
      Optional<Outbox.Claimed> claimed =
          inTransaction(() -> outbox.claim(SampleMessages.NOW, Duration.ofMinutes(2)));
      if (claimed.isEmpty()) {
        without++;
      } else {
        without = 0;
        sent.add(claimed.get().message());
        doInTransaction(() ->
            outbox.settle(
                claimed.get().ticket(),
                new Handover.Verdict.Ended(new MessageState.Sent(SampleMessages.NOW, false)),
                "",
                SampleMessages.NOW));
      }
    }
    return sent;
  }

  private static List<MessageId> ids(List<Message> list) {
    return list.stream().map(Message::id).toList();
  }
}
