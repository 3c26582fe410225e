package org.orderhub.application.document;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.orderhub.application.shared.InTransactions;
import org.orderhub.domain.account.AccountId;
import org.orderhub.domain.document.Content;
import org.orderhub.domain.document.Document;
import org.orderhub.domain.document.DocumentId;
import org.orderhub.domain.document.DocumentSubject;
import org.orderhub.domain.document.FileName;
import org.orderhub.domain.document.FileType;
import org.orderhub.domain.document.Folder;

/** What every collection of documents, and of their parts, promises. */
public interface DocumentsContract extends InTransactions {
  Instant NOW = Instant.parse("2026-03-02T13:00:00Z");
  FileName NAME = new FileName("Łódź <b>.pdf");

  Documents documents();

  DocumentParts parts();

  /** An account that exists. */
  AccountId newAccount();

  @Test
  default void aDocumentIsFoundAsItWasAdded() {
    Document document = document(newAccount(), subject(), 1, 1);
    doInTransaction(() -> documents().add(document));

    assertThat(inTransaction(() -> documents().find(document.account(), document.id())))
        .contains(document);
    assertThat(inTransaction(() -> documents().find(newAccount(), document.id()))).isEmpty();
  }

  @Test
  default void thoseOfASubjectAreListedTheNewestFirst() {
    AccountId account = newAccount();
    DocumentSubject subject = subject();
    Document first = document(account, subject, 1, 1);
    Document second = document(account, subject, 2, 2);
    doInTransaction(() -> {
      documents().add(first);
      documents().add(second);
      documents().add(document(account, subject(), 3, 1));
      documents().add(document(account, new DocumentSubject.OfOffer(subject.id()), 4, 1));
    });

    assertThat(listed(account, subject, 5, null)).containsExactly(second, first);
    assertThat(listed(account, subject, 1, null)).containsExactly(second);
    assertThat(listed(account, subject, 5, second.id())).containsExactly(first);
  }

  @Test
  default void versionsGoOnBehindADeletedOne() {
    AccountId account = newAccount();
    Document document = document(account, subject(), 1, 1);
    doInTransaction(() -> documents().add(document));
    assertThat(lastVersion(document)).isEqualTo(1);

    assertThat(inTransaction(() -> documents().delete(document, "Ada", NOW))).isTrue();
    assertThat(inTransaction(() -> documents().delete(document, "Bob", NOW))).isFalse();

    assertThat(lastVersion(document)).isEqualTo(1);
    assertThat(inTransaction(() -> documents().find(account, document.id()))).isEmpty();
    assertThat(listed(account, document.subject(), 5, null)).isEmpty();
    assertThat(
            inTransaction(() ->
                documents()
                    .lastVersion(
                        account, document.subject(), new Folder("Other"), document.name())))
        .isZero();
  }

  @Test
  default void partsAreKeptUntilTheDocumentIsDeleted() {
    Document document = document(newAccount(), subject(), 1, 1);
    byte[] bytes = {0, 1, -1, 127, -128};
    doInTransaction(() -> {
      parts().put(document.account(), document.id(), 0, bytes);
      parts().put(document.account(), document.id(), 1, new byte[] {7});
      documents().add(document);
    });

    assertThat(part(document, 0)).containsExactly(bytes);
    assertThat(part(document, 1)).containsExactly(7);
    assertThat(part(document, 2)).isEmpty();

    doInTransaction(() -> documents().delete(document, "Ada", NOW));
    assertThat(part(document, 0)).isEmpty();
  }

  private byte[] part(Document document, int number) {
    return inTransaction(
        () -> parts().find(document.account(), document.id(), number).orElse(new byte[0]));
  }

  private int lastVersion(Document document) {
    return inTransaction(() ->
        documents()
            .lastVersion(
                document.account(), document.subject(), document.folder(), document.name()));
  }

  private List<Document> listed(
      AccountId account, DocumentSubject subject, int limit, @Nullable DocumentId after) {
    return inTransaction(() -> documents().of(account, subject, limit, after));
  }

  private static DocumentSubject subject() {
    return new DocumentSubject.OfOrder(UUID.randomUUID());
  }

  private static Document document(
      AccountId account, DocumentSubject subject, long id, int version) {
    return new Document(
        account,
        new DocumentId(new UUID(id, id)),
        subject,
        Folder.GENERAL,
        NAME,
        version,
        new Content(FileType.PDF, 6, "ab".repeat(32)),
        "Ada",
        NOW);
  }
}
