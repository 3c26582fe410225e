package org.orderhub.persistence.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.orderhub.application.account.Accounts;
import org.orderhub.application.account.AccountsContract;
import org.orderhub.application.document.DocumentLinks;
import org.orderhub.application.document.DocumentSubjects;
import org.orderhub.application.document.Documents;
import org.orderhub.application.shared.ConcurrentChange;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.application.shared.Transactions;
import org.orderhub.domain.account.Account;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;
import org.orderhub.domain.identity.TokenHash;
import org.orderhub.persistence.PostgresResource;

@QuarkusTest
@QuarkusTestResource(PostgresResource.class)
class SqlDocumentLinksTest implements InTransactions {
  private static final Instant NOW = Instant.parse("2026-03-02T13:00:00Z");

  @Inject Accounts accounts;
  @Inject Documents documents;
  @Inject DocumentLinks links;
  @Inject DocumentSubjects subjects;
  @Inject Transactions transactions;

  @Override
  public Transactions transactions() {
    return transactions;
  }

  @Test
  void aLinkIsFoundUntilItIsForgotten() {
    Account account = AccountsContract.newAccount();
    var id = new DocumentId(UUID.randomUUID());
    TokenHash token = TokenHash.of(id.toString());
    var link = new DocumentLinks.Link(token, account.id(), id, NOW);
    doInTransaction(() -> {
      accounts.add(account);
      documents.add(
          new Document(
              account.id(),
              id,
              new DocumentSubject.OfOrder(UUID.randomUUID()),
              Folder.GENERAL,
              new FileName("a.txt"),
              1,
              new Content(FileType.TEXT, 1, "ab"),
              "Ada",
              NOW));
      links.add(link);
    });

    doInTransaction(() -> links.removeOver(NOW));
    assertThat(inTransaction(() -> links.find(token))).contains(link);
    doInTransaction(() -> links.removeOver(NOW.plusSeconds(1)));
    assertThat(inTransaction(() -> links.find(token))).isEmpty();
  }

  @Test
  void whatIsNotThereHasNoPlaceAndCountsNoEvents() {
    Account account = AccountsContract.newAccount();
    var offer = new DocumentSubject.OfOffer(UUID.randomUUID());
    assertThat(inTransaction(() -> subjects.find(account.id(), offer))).isEmpty();
    assertThatThrownBy(() -> inTransaction(() -> subjects.nextSequence(account.id(), offer)))
        .isInstanceOf(ConcurrentChange.class);
  }
}
